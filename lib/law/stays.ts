import type { Situation, SituationPeriod } from '../facts/situation';
import { merge, type Interval } from '../facts/intervals';
import type { Verdict } from '../facts/value';

/** Days on which something surely was so, and days on which it may have been so. */
export type Stays = { readonly sure: readonly Interval[]; readonly possible: readonly Interval[] };

/** The days of the periods for which `test` is met (sure) or not ruled out (possible). */
export function staysOf(
  periods: readonly SituationPeriod[],
  test: (period: SituationPeriod) => Verdict,
): Stays {
  const sure: Interval[] = [];
  const possible: Interval[] = [];
  for (const period of periods) {
    const verdict = test(period);
    if (verdict === 'unmet') continue;
    const { first, last } = period;
    possible.push({ first: first.min, last: last.max });
    if (verdict === 'met') sure.push({ first: first.max, last: last.min });
  }
  return { sure: merge(sure), possible: merge(possible) };
}

/** Lives in the 23 wards (在住). */
export const livesInWards = ({ told: { place } }: SituationPeriod): Verdict => {
  if (place === undefined || place === 'unknown') return 'unknown';
  return place === 'tokyo-wards' ? 'met' : 'unmet';
};

/** Commutes to the 23 wards for work that counts (通勤), living in 東京圏 outside the wards and outside 条件不利地域. */
export function commutesToWards(situation: Situation, saitama: boolean, ownBusiness: boolean) {
  return (period: SituationPeriod): Verdict =>
    both(livesAroundWards(situation, period, saitama), worksInWards(period, ownBusiness));
}

/** Studied in the wards while living in 東京圏, and later worked in the wards (学校通学). */
export function studiesInWards(situation: Situation, periods: readonly SituationPeriod[], saitama: boolean) {
  return (period: SituationPeriod): Verdict =>
    both(
      livesAroundWards(situation, period, saitama),
      both(answer(period.told.wardsStudy), workedAfter(periods, period)),
    );
}

/** Lives in 東京圏, but neither in Honjo nor in its daily-life area (生活圏). */
export function livesInTokyoArea({ places }: Situation) {
  return ({ told: { place, municipality } }: SituationPeriod): Verdict => {
    if (place === undefined || place === 'unknown') return 'unknown';
    if (place === 'honjo' || place === 'elsewhere') return 'unmet';
    if (place !== 'saitama') return 'met';
    if (municipality === undefined || municipality === 'unknown') return 'unknown';
    return places[municipality]?.neighbour ? 'unmet' : 'met';
  };
}

/** Three-valued "one of the two". */
export function anyStay(a: Verdict, b: Verdict): Verdict {
  if (a === 'met' || b === 'met') return 'met';
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'unmet';
}

function livesAroundWards({ places }: Situation, { told }: SituationPeriod, saitama: boolean): Verdict {
  const { place, municipality } = told;
  if (place === undefined || place === 'unknown') return 'unknown';
  if (place === 'honjo' || place === 'elsewhere' || place === 'tokyo-wards') return 'unmet';
  if (place === 'saitama' && !saitama) return 'unmet';
  const listed = municipality === undefined ? undefined : places[municipality];
  if (listed && listed.disadvantaged !== 'unknown') return listed.disadvantaged ? 'unmet' : 'met';
  if (place === 'saitama' && municipality === 'other') return 'met';
  return negate(answer(told.disadvantaged));
}

function worksInWards({ told: { wardsWork } }: SituationPeriod, ownBusiness: boolean): Verdict {
  if (wardsWork === undefined || wardsWork === 'unknown') return 'unknown';
  if (wardsWork === 'insured-employee') return 'met';
  if (wardsWork === 'self-employed' || wardsWork === 'other') return ownBusiness ? 'met' : 'unmet';
  return 'unmet';
}

function workedAfter(periods: readonly SituationPeriod[], study: SituationPeriod): Verdict {
  const began = study.first;
  let verdict: Verdict = 'unmet';
  for (const { first, told } of periods) {
    const works = worksAtAll(told.wardsWork);
    if (works === 'unmet' || first.max <= began.min) continue;
    if (works === 'met' && first.min > began.max) return 'met';
    verdict = 'unknown';
  }
  return verdict;
}

function worksAtAll(work: SituationPeriod['told']['wardsWork']): Verdict {
  if (work === undefined || work === 'unknown') return 'unknown';
  return work === 'none' ? 'unmet' : 'met';
}

const answer = (value: boolean | 'unknown' | undefined): Verdict =>
  value === undefined || value === 'unknown' ? 'unknown' : value ? 'met' : 'unmet';

const negate = (verdict: Verdict): Verdict =>
  verdict === 'unknown' ? 'unknown' : verdict === 'met' ? 'unmet' : 'met';

function both(a: Verdict, b: Verdict): Verdict {
  if (a === 'unmet' || b === 'unmet') return 'unmet';
  return a === 'unknown' || b === 'unknown' ? 'unknown' : 'met';
}
