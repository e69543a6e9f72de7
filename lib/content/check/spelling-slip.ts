import type { YAMLError } from 'yaml';
import { say, type CommandSentence } from '../../command-words/say';
import { misspellings, type Misspelling } from './misspellings';

/** Where the text of a file cannot be read as what it is meant to be, and what to write there; lines and characters count from 1. */
export type SpellingSlip = { readonly line: number; readonly message: string };

type ParseError = Pick<YAMLError, 'code' | 'message'> & { readonly line: number };

/** The first thing in a text of YAML or JSON that keeps it from being read: what follows from it is not told. */
export function spellingSlip(
  name: string,
  text: string,
  errors: readonly ParseError[],
): SpellingSlip | undefined {
  const lines = text.split('\n');
  if (text.includes('\uFFFD'))
    return { line: lineWith(lines, '\uFFFD'), message: say('Save this file as UTF-8.') };
  const conflict = lines.findIndex((line) => /^(<{7}|>{7})( |$)/.test(line));
  if (conflict >= 0) return { line: conflict + 1, message: say(conflictAdvice) };
  const [error] = errors;
  if (error)
    return nearest(misspellings(lines), error.line) ?? begunWithFigure(lines, error.line) ?? written(error);
  const misread = misspellings(lines.map((line) => (/[：　]/.test(line) ? line : ''))).find(
    ({ isReadAsText }) => isReadAsText,
  );
  if (misread) return misread;
  return name.endsWith('.json') ? jsonSlip(text) : undefined;
}

const lineWith = (lines: readonly string[], letter: string): number =>
  lines.findIndex((line) => line.includes(letter)) + 1;

/** A letter that looks like another is mostly a line or two from where reading stops. */
function nearest(slips: readonly Misspelling[], line: number): SpellingSlip | undefined {
  return slips.toSorted((a, b) => Math.abs(a.line - line) - Math.abs(b.line - line))[0];
}

/** A text that begins with a figure is read as a group where nothing quotes it. */
function begunWithFigure(lines: readonly string[], line: number): SpellingSlip | undefined {
  if (!/^\s*(?:- |[\w-]+: )\{\w+\}/.test(lines[line - 1] ?? '')) return undefined;
  return { line, message: say("Write the text of this line in quotation marks: '…'.") };
}

function written({ line, code, message }: ParseError): SpellingSlip {
  // What is too far left for an open bracket or brace mostly lacks the end of it.
  const advice: Advice | undefined = message.startsWith('Flow ') ? advices.MISSING_CHAR : known[code];
  return {
    line,
    message: advice ? say(advice) : say('Correct the spelling of this file: {message}', { message }),
  };
}

/** JSON of which YAML takes what no browser does: a comma too many, a comment. */
function jsonSlip(text: string): SpellingSlip | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch {
    const comma = /,(?=\s*[}\]])/.exec(text);
    const line = text.slice(0, comma?.index ?? 0).split('\n').length;
    return comma
      ? { line, message: say('Delete the comma at the end of this line: nothing follows it.') }
      : { line: 1, message: say('Write this file as JSON: every key and text in "…", and no comments.') };
  }
}

const conflictAdvice =
  'Two versions of this place stand here side by side: keep the right lines, and delete the lines of <<<<<<<, ======= and >>>>>>>.';

/** What to write where the reader of YAML stops, by its own name for the slip. */
const advices = {
  BAD_INDENT: 'Begin this line below the one it belongs to: with as many blanks as the lines of its group.',
  BAD_SCALAR_START: "Write the text of this line in quotation marks: '…'.",
  BLOCK_AS_IMPLICIT_KEY: 'Write each key on a line of its own, with a colon and a blank behind it.',
  DUPLICATE_KEY: 'Delete one of the two lines: this key stands twice in its group.',
  MISSING_CHAR:
    'Close what is open above this line: a quotation mark, a bracket or a brace, or a colon is missing.',
  MULTILINE_IMPLICIT_KEY: 'Write a colon and a blank behind the key of this line, or of the one above.',
  TAB_AS_INDENT: 'Write blanks instead of the tab at the beginning of this line.',
  UNEXPECTED_TOKEN: 'Delete what stands too much on this line: a bracket, a brace, a comma or a colon.',
} as const satisfies Partial<Record<ParseError['code'], CommandSentence>>;

type Advice = (typeof advices)[keyof typeof advices];
const known: Partial<Record<ParseError['code'], Advice>> = advices;
