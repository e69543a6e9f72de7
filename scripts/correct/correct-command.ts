import { join } from 'node:path';
import { affectedBy } from '@/lib/content/correct/affected';
import { committedCatalogue } from '@/lib/content/correct/committed';
import { correctionOf, placeOf, withCorrected } from '@/lib/content/correct/correction';
import { loadKeptHouseholds } from '@/lib/content/correct/kept-households';
import { mentionsOf } from '@/lib/content/correct/mentions';
import { orCorrectFirst } from '@/lib/content/correct-first';
import type { Fault } from '@/lib/content/check/fault';
import { correctionDoubts } from '@/lib/content/plausible/correction-doubts';
import { isDoubt } from '@/lib/content/plausible/doubt';
import { sureFile, withSure } from '@/lib/content/plausible/sure';
import { say } from '@/lib/command-words/say';
import { contentRoot, loadCatalogue } from '@/lib/content/load';
import type { PlainDate } from '@/lib/dates';
import { affectedLines } from './affected-lines';
import { examplesToFollow, followedFiles } from '@/lib/content/correct/followed-examples';
import { proposedExamples } from '@/lib/content/correct/proposed-examples';
import {
  correctionLines,
  exampleLines,
  figureLines,
  followLines,
  nextLines,
  ruleLine,
} from './correction-lines';
import { editedLines } from './edited-lines';
import type { CorrectOptions } from './correct-options';

/** What is shown; then, when asked for, the text to write to a file, and what to say when that is done. */
export type CorrectOutput = {
  readonly lines: readonly string[];
  readonly isRefused: boolean;
  readonly toWrite?: {
    readonly file: string;
    readonly text: string;
    /** The list of what is meant, where the correction looks wrong and is, and the examples on both sides of a day. */
    readonly beside: readonly { readonly file: string; readonly text: string }[];
    readonly next: readonly string[];
  };
};

/** What comes of what was asked for in the project below `root`; where the content cannot be read, what to correct first. */
export function correct(options: CorrectOptions, root: string): CorrectOutput {
  return orCorrectFirst(root, () => answerTo(options, root), refused);
}

function answerTo(options: CorrectOptions, root: string): CorrectOutput {
  if ('compare' in options) return compare(options.on, root);
  if ('list' in options) {
    const place = placeOf(options.list, root);
    return 'advice' in place ? refused(place.advice) : told(figureLines(place));
  }
  const correction = correctionOf(options.wish, root);
  if ('advice' in correction) return refused(correction.advice);
  const households = loadKeptHouseholds(root, options.on);
  const before = loadCatalogue(join(root, contentRoot));
  const after = withCorrected(before, correction.corrected);
  const affected = affectedBy(households, before, after);
  const toFollow = examplesToFollow(affected);
  const examples = proposedExamples(correction, after, root);
  const lines = [
    ...correctionLines(correction, mentionsOf(correction, root)),
    '',
    ruleLine(correction),
    ...affectedLines(affected, households.length),
    ...followLines(toFollow, options.isFollowed),
    ...exampleLines(examples),
    '',
  ];
  const { faults, notes } = correctionDoubts(correction, root);
  const doubts = faults.filter((fault) => !(options.because && isDoubt(fault)));
  const asked = [...doubts, ...notes].map(({ message }) => message);
  if (doubts.length > 0 && options.isWriting)
    return { ...told([...lines, ...asked, howToWrite(doubts)]), isRefused: true };
  if (!options.isWriting)
    return told([...lines, ...asked, say('Nothing was written. Add --write to write it.')]);
  const { file, text } = correction;
  const meant = faults.filter(isDoubt);
  const sure = meant.length > 0 && {
    file: sureFile,
    text: withSure(root, meant, options.because ?? ''),
  };
  const proposed = examples.written ? [[examples.written.file, examples.written.text] as const] : [];
  const written = followedFiles(options.isFollowed ? toFollow : [], root, new Map(proposed));
  const toWrite = {
    file,
    text: text.after,
    beside: [...(sure ? [sure] : []), ...[...written].map(([name, each]) => ({ file: name, text: each }))],
    next: [...nextLines(correction), ...asked, ...(options.because && !sure ? [say(nothingToMean)] : [])],
  };
  return { ...told(lines), toWrite };
}

function compare(on: PlainDate, root: string): CorrectOutput {
  const before = committedCatalogue(root);
  if ('advice' in before) return refused(before.advice);
  const after = loadCatalogue(join(root, contentRoot));
  const households = loadKeptHouseholds(root, on);
  return told([
    ...editedLines(before, after),
    '',
    ...affectedLines(affectedBy(households, before, after), households.length),
  ]);
}

const nothingToMean = 'Nothing is in doubt: there is nothing to be sure of.';

/** What can be meant can be written; what cannot be has to be corrected. */
function howToWrite(faults: readonly Fault[]): string {
  return faults.every(isDoubt)
    ? say('Nothing was written. Where it is meant, add --sure WHY.')
    : say('Nothing was written.');
}

const told = (lines: readonly string[]): CorrectOutput => ({ lines, isRefused: false });
const refused = (advice: string): CorrectOutput => ({ lines: [advice], isRefused: true });
