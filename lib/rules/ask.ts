import type { DateRange } from '../dates';
import type { Case, Subject } from '../facts/case';
import { answerAt } from '../facts/exact';
import type { Fact } from '../facts/facts';
import type { Household } from '../facts/household';
import { openPaths } from '../facts/open-paths';
import type { Path } from '../facts/paths';
import type { Verdict } from '../facts/value';
import type { Judgement } from './judge';
import type { CompiledProgramme, CompiledWindow } from './compile-programme';
import { addDeciding, addDecidingOfAll } from './deciding';
import { addOpenPaths } from './open-paths';

/** Which answers are asked for: also better ones than were given, only those that were not given (an "I do not know" is final), or of these only what decides the verdict. */
export type Asking = 'missing-or-better' | 'missing' | 'missing-for-verdict';

/** The answers that could still change the verdict of a programme and, while applying `isStillPossible`, those that could sharpen amount and days. */
export function askFor(
  { programme, window }: CompiledProgramme,
  kase: Case,
  subjects: readonly Judgement[],
  verdict: Verdict,
  isStillPossible: boolean,
  asking: Asking,
): readonly Path[] {
  const isPerChild = programme.subject === 'child';
  if (isPerChild && kase.children === undefined) return ['children'];
  if (verdict !== 'unknown' && !isPerChild && !isStillPossible) return [];
  const open = new Set<Path>();
  // An adult who meets the conditions decides for the household; children are each worth asking about.
  if (isPerChild) for (const each of subjects) addDeciding(open, each);
  else if (verdict === 'unknown') addDecidingOfAll(open, subjects, missingIn(kase.household));
  if (isStillPossible && asking !== 'missing-for-verdict') addSharpening(open, window, kase, subjects);
  return [...open];
}

/** Says of an answer whether it may still be given, or become a better one where that is asked for too. */
export function answerableIn(household: Household, asking: Asking): (path: Path) => boolean {
  return asking === 'missing-or-better' ? always : missingIn(household);
}

const always = (): boolean => true;
const missingIn = (household: Household) => (path: Path) => answerAt(household, path) === undefined;

/** Adds the answers that could sharpen the amount and the days to apply. */
function addSharpening(
  open: Set<Path>,
  window: CompiledWindow | undefined,
  kase: Case,
  subjects: readonly Judgement[],
): void {
  const first = subjects.find((each) => each.verdict !== 'unmet');
  if (!first) return;
  for (const { tests } of first.amount?.parts ?? []) {
    for (const test of tests) addOpenPaths(open, test);
  }
  for (const [place, { opens, closes }] of (window?.readings ?? []).entries()) {
    const told = first.window?.readings[place];
    if (opens && !isOneDay(told?.from)) addOpenPathsOf(open, opens.fact, kase, first.subject);
    if (closes && !isOneDay(told?.until)) addOpenPathsOf(open, closes.fact, kase, first.subject);
  }
}

function addOpenPathsOf(open: Set<Path>, fact: Fact, kase: Case, subject: Subject): void {
  for (const path of openPaths(fact, kase, subject)) open.add(path);
}

const isOneDay = (range: DateRange | undefined): boolean => range !== undefined && range.from === range.until;
