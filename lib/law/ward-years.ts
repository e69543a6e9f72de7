import type { Case, CasePeriod } from '../facts/situation';
import { anyOf, commutesToWards, livesInWards, staysOf, studiesInWards, type Stays } from './stays';
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
  kase: Case,
  periods: readonly CasePeriod[],
  as: readonly string[],
): Readonly<Record<WardRow, (period: CasePeriod) => Verdict>> {
  const saitama = as.includes('saitama-commuters');
  return {
    lived: livesInWards,
    commuted: commutesToWards(kase, saitama, as.includes('own-business')),
    studied: studiesInWards(kase, periods, saitama),
  };
}

/** The days that each way of counting counts, in the order of `waysOfCounting`. */
export function wardStays(kase: Case, periods: readonly CasePeriod[], as: readonly string[]): Stays[] {
  const tests = wardTests(kase, periods, as);
  return waysOfCounting(as).map((rows) =>
    staysOf(periods, (period) =>
      rows.reduce<Verdict>((verdict, row) => anyOf(verdict, tests[row](period)), 'unmet'),
    ),
  );
}
