import { say } from '../../command-words/say';

/** A letter that looks like one with a meaning for YAML and is none. */
export type Misspelling = {
  readonly line: number;
  readonly message: string;
  /** Whether YAML takes it for a part of a text, so that nothing but a look at the line can tell. */
  readonly isReadAsText: boolean;
};

/** Full-width signs, tabs and missing blanks where a line has its key, colon, blank or dash, each with its place and what to write. */
export function misspellings(lines: readonly string[]): Misspelling[] {
  return lines.flatMap((line, index) => {
    if (/^\s*#/.test(line)) return [];
    const found = looks.find(({ pattern }) => pattern.test(line));
    if (!found) return [];
    const [, before = '', wrong = ''] = found.pattern.exec(line) ?? [];
    const message = found.advice({ column: before.length + 1, wrong });
    return [{ line: index + 1, message, isReadAsText: found.isReadAsText ?? false }];
  });
}

type Look = {
  /** What stands before the wrong letter, and the letter. */
  readonly pattern: RegExp;
  readonly advice: (at: { column: number; wrong: string }) => string;
  readonly isReadAsText?: boolean;
};

/** The beginning of a line or of a pair within braces, up to the end of its key. */
const key = String.raw`(?:\s*(?:- *)*|.*[{,]\s*)["']?[A-Za-z][\w.-]*["']?`;

const looks: readonly Look[] = [
  {
    pattern: new RegExp(`^(${key})(：)`),
    advice: ({ column }) =>
      say('Character {column} of this line is a full-width colon: write a colon of half width and a blank.', {
        column,
      }),
    isReadAsText: true,
  },
  {
    pattern: new RegExp(`^([ \\t]*|\\s*-|${key}:)(　)`),
    advice: ({ column }) =>
      say('Character {column} of this line is a full-width blank: write a blank of half width.', { column }),
    isReadAsText: true,
  },
  {
    pattern: new RegExp(`^( *|${key}:)(\\t)`),
    advice: ({ column }) => say('Character {column} of this line is a tab: write blanks.', { column }),
  },
  {
    pattern: /^(\s*)([－ー−–—・])/,
    advice: ({ column, wrong }) =>
      say('Character {column} of this line is {wrong}: write a hyphen of half width and a blank.', {
        column,
        wrong,
      }),
  },
  {
    pattern: /^(\s*)(＃)/,
    advice: ({ column }) =>
      say('Character {column} of this line is a full-width ＃: write # of half width.', { column }),
  },
  {
    pattern: /^(.*)([｛｝［］，])/,
    advice: ({ column, wrong }) =>
      say('Character {column} of this line is {wrong}: write the same sign in half width.', {
        column,
        wrong,
      }),
  },
  {
    pattern: new RegExp(`^(${key}:)([^\\s:/'"])`),
    advice: ({ column }) =>
      say('Write a blank before character {column} of this line, behind the colon.', { column }),
  },
];
