import type { DateRange } from '../dates';
import { answerAt } from '../facts/exact';
import type { Household, Path } from '../facts/household';
import type { Situation } from '../facts/situation';
import { casesLookedAt } from './amounts';
import { pathsOfNotice } from './application-days';
import type { CompiledTest, Node } from './compile';
import type { CompiledAmount, DayOfSomebody } from './compile-programme';
import { addDeciding, addDecidingOfAll } from './deciding';
import { compared, judged, judgedTest } from './evaluate';
import type { SubjectOutcome } from './judge';
import type { ProgrammeOutcome } from './programme-outcome';
import { always, type Judging } from './judging';
import type { Offer } from './offer';
import { boundsOf, openPathsOfDays } from './windows';

/** Which answers are asked for: also better ones than were given, or only those that were not given (an "I do not know" is final). */
export type Asking = 'missing-or-better' | 'missing';

/** Answers worth asking for. */
export type Ask = {
  /** Those that could still change the verdict, then those that could sharpen what is said of each child, amount and days. */
  readonly ask: readonly Path[];
  /** Of these only those that could still change the verdict. */
  readonly decides: readonly Path[];
};

/** The answers that could still change the verdict of a programme and, while applying `isStillPossible`, those that could sharpen amount and days. */
export function askFor(
  { compiled: { programme }, situation, judgings, verdict, subjects }: ProgrammeOutcome,
  offerOf: (outcome: SubjectOutcome) => Offer,
  isStillPossible: boolean,
): Ask {
  const isPerChild = programme.subject === 'child';
  if (isPerChild && situation.children === undefined) return { ask: children, decides: children };
  if (verdict === 'unmet') return { ask: nothing, decides: nothing };
  const paths = new Set<Path>();
  const isThere = isThereIn(situation);
  // An adult who meets the conditions decides for the household; children are each worth asking about.
  if (isPerChild) for (const each of subjects) addDeciding(paths, each);
  else if (verdict === 'unknown') {
    addDecidingOfAll(paths, subjects, missingIn(situation.household), isThere);
  }
  const decides = [...paths];
  const first = isStillPossible && subjects.find((each) => each.verdict !== 'unmet' && isThere(each));
  const judging = first && judgings.find(({ subject }) => subject === first.subject);
  if (!judging) return { ask: decides, decides };
  addSharpening(paths, offerOf(first), judging);
  return { ask: [...paths], decides };
}

/** Whether somebody is known to be there: a spouse may not exist. */
const isThereIn =
  ({ spouse }: Situation) =>
  ({ subject }: SubjectOutcome): boolean =>
    subject.adult === 'self' || spouse !== undefined;

const nothing: readonly Path[] = [];
const children: readonly Path[] = ['children'];

/** Says of an answer whether it may still be given, or become a better one where that is asked for too. */
export function answerableIn(household: Household, asking: Asking): (path: Path) => boolean {
  return asking === 'missing-or-better' ? always : missingIn(household);
}

const missingIn = (household: Household) => (path: Path) => answerAt(household, path) === undefined;

/** Adds the answers that could sharpen the amount and the days to apply. */
function addSharpening(open: Set<Path>, { outcome, amount, window }: Offer, judging: Judging): void {
  const { compiled } = outcome;
  if (compiled.amount && amount) {
    addOpenPathsOfParts(open, compiled.amount, amount.last.judging);
    for (const step of amount.steps) addOpenPathsOfParts(open, compiled.amount, step.judging);
  }
  if (!compiled.window || !window) return;
  const areExact = (bound: 'from' | 'until') => window.readings.every((reading) => isOneDay(reading[bound]));
  if (!areExact('from')) addDays(open, boundsOf(compiled.window, 'opens', judging), judging);
  if (!areExact('until')) addDays(open, boundsOf(compiled.window, 'closes', judging), judging);
  for (const path of pathsOfNotice(window, judging)) open.add(path);
}

function addOpenPathsOfParts(open: Set<Path>, { parts }: CompiledAmount, judging: Judging): void {
  for (const part of parts) {
    addOpenPathsOfTest(open, part, judging);
    for (const { when } of casesLookedAt(part, judging)) addOpenPathsOf(open, when, judging);
  }
}

/** Rival readings that already contradict each other cannot be decided by any answer. */
function addOpenPathsOfTest(open: Set<Path>, test: CompiledTest, judging: Judging): void {
  if (judgedTest(test, judging).verdict !== 'unknown') return;
  const { rules } = test;
  const verdicts = rules.map((rule) => judged(rule, judging).verdict);
  if (verdicts.includes('met') && verdicts.includes('unmet')) return;
  for (const rule of rules) addOpenPathsOf(open, rule, judging);
}

function addOpenPathsOf(open: Set<Path>, node: Node, judging: Judging): void {
  if (node.kind === 'fact') {
    const leaf = compared(node, judging);
    if (leaf.verdict === 'unknown') for (const path of leaf.open) open.add(path);
  } else if (judged(node, judging).verdict === 'unknown') {
    for (const part of node.parts) addOpenPathsOf(open, part, judging);
  }
}

function addDays(open: Set<Path>, days: readonly DayOfSomebody[], judging: Judging): void {
  for (const path of openPathsOfDays(days, judging)) open.add(path);
}

const isOneDay = (range: DateRange | undefined): boolean => range !== undefined && range.from === range.until;
