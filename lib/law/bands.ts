import type { Situation } from '../facts/situation';
import type { Span } from '../facts/value';
import { includesAny, isTold } from './treatment';

/** Years that somebody told in bands: `null` where the answer is that there are none. */
type Bands<Code extends string> = Readonly<Record<Code, Span | null>>;

const noEnd = 1000;

/** What each answer on the stay says, in full years; a rule compares them with a figure of its own. */
export const stayBands = {
  'under-two-years': { min: 0, max: 1 },
  'two-to-five-years': { min: 2, max: 4 },
  'five-years-or-more': { min: 5, max: noEnd },
} as const satisfies Bands<string>;

/** What each answer on the age when the tests began says; a rule compares it with a figure of its own. */
export const ageBands = {
  'under-35': { min: 0, max: 34 },
  '35-to-42': { min: 35, max: 42 },
  '43-or-over': { min: 43, max: noEnd },
  'no-tests': null,
} as const satisfies Bands<string>;

/** The full years for which somebody intends to stay. */
export const yearsOfStay = ({ household: { intendedStay } }: Situation) => yearsIn(stayBands, intendedStay);

/** The full years of age of the woman when the tests of the couple began; null where there are no tests. */
export function womanAgeAtTests({
  household: { ageAtTests, fertilityCare },
}: Situation): Span | null | undefined {
  const isWithoutTests = isTold(fertilityCare) && !includesAny(fertilityCare, ['tests']);
  return !isTold(ageAtTests) && isWithoutTests ? null : yearsIn(ageBands, ageAtTests);
}

/** Whether the couple takes or took tests for infertility: told so, or by the age at them. */
export function hasFertilityTests(situation: Situation): boolean | undefined {
  const { fertilityCare } = situation.household;
  const age = womanAgeAtTests(situation);
  if (age !== undefined) return age !== null;
  return isTold(fertilityCare) && includesAny(fertilityCare, ['tests']) ? true : undefined;
}

function yearsIn<Code extends string>(
  bands: Bands<Code>,
  told: Code | 'unknown' | undefined,
): Span | null | undefined {
  return isTold(told) ? bands[told] : undefined;
}
