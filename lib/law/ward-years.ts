import type { Situation, SituationPeriod } from '../facts/situation';
import { anyStay, commutesToWards, livesInWards, staysOf, studiesInWards, type Stays } from './stays';
import type { Verdict } from '../facts/value';

/** Under which heading days count towards 通算5年: lived in the wards, commuted to them, studied there. */
export type WardRow = 'lived' | 'commuted' | 'studied';

/** Which headings are counted together: lived and commuted years each alone, or added up; years of study count with the commuting. */
export function waysOfCounting(as: readonly string[]): readonly (readonly WardRow[])[] {
  return as.includes('adds-up') ? addedUp : eachAlone;
}

const addedUp = [['lived', 'commuted', 'studied']] as const;
const eachAlone = [['lived'], ['commuted', 'studied']] as const;

/** By which test a period counts under each heading. */
export function wardTests(
  situation: Situation,
  periods: readonly SituationPeriod[],
  as: readonly string[],
): Readonly<Record<WardRow, (period: SituationPeriod) => Verdict>> {
  const saitama = as.includes('saitama-commuters');
  return {
    lived: livesInWards,
    commuted: commutesToWards(situation, saitama, as.includes('own-business')),
    studied: studiesInWards(situation, periods, saitama),
  };
}

/** The days that each way of counting counts, in the order of `waysOfCounting`. */
export function wardStays(
  situation: Situation,
  periods: readonly SituationPeriod[],
  as: readonly string[],
): Stays[] {
  const tests = wardTests(situation, periods, as);
  return waysOfCounting(as).map((rows) =>
    staysOf(periods, (period) =>
      rows.reduce<Verdict>((verdict, row) => anyStay(verdict, tests[row](period)), 'unmet'),
    ),
  );
}
