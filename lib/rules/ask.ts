import type { DateRange } from '../dates';
import type { Situation } from '../facts/situation';
import { answerAt } from '../facts/exact';
import type { Household, Path } from '../facts/household';
import type { Verdict } from '../facts/value';
import type { Judgement } from './judge';
import type { Judging } from './judging';
import type { CompiledProgramme, CompiledWindow, DayOfSomebody } from './compile-programme';
import { addDeciding, addDecidingOfAll } from './deciding';
import { addOpenPaths } from './deciding-paths';
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
  { programme, window }: CompiledProgramme,
  situation: Situation,
  judgings: readonly Judging[],
  subjects: readonly Judgement[],
  verdict: Verdict,
  isStillPossible: boolean,
): Ask {
  const isPerChild = programme.subject === 'child';
  if (isPerChild && situation.children === undefined) return { ask: children, decides: children };
  const decides = new Set<Path>();
  const isThere = ({ subject }: Judgement) => subject.adult === 'self' || situation.spouse !== undefined;
  // An adult who meets the conditions decides for the household; children are each worth asking about.
  if (isPerChild) for (const each of subjects) addDeciding(decides, each);
  else if (verdict === 'unknown') {
    addDecidingOfAll(decides, subjects, missingIn(situation.household), isThere);
  }
  const ask = new Set(decides);
  if (isStillPossible) addSharpening(ask, window, judgings, subjects.filter(isThere));
  return { ask: [...ask], decides: [...decides] };
}

const children: readonly Path[] = ['children'];

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
  judgings: readonly Judging[],
  subjects: readonly Judgement[],
): void {
  const first = subjects.find((each) => each.verdict !== 'unmet');
  if (!first) return;
  const { amount, window: days } = first;
  for (const { parts } of amount ? [amount, ...amount.steps] : []) {
    for (const test of parts.flatMap(({ tests }) => tests)) addOpenPaths(open, test);
  }
  const judging = judgings.find(({ subject }) => subject === first.subject);
  if (!window || !days || !judging) return;
  const areExact = (bound: 'from' | 'until') => days.readings.every((reading) => isOneDay(reading[bound]));
  if (!areExact('from')) addDays(open, boundsOf(window, 'opens', judging), judging);
  if (!areExact('until')) addDays(open, boundsOf(window, 'closes', judging), judging);
}

function addDays(open: Set<Path>, days: readonly DayOfSomebody[], judging: Judging): void {
  for (const path of openPathsOfDays(days, judging)) open.add(path);
}

const isOneDay = (range: DateRange | undefined): boolean => range !== undefined && range.from === range.until;
