import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { situationOf, type SituationPeriod } from '../facts/situation';
import type { Period } from '../facts/household';
import { dayNumber } from '../facts/intervals';
import { anyStay, commutesToWards, livesInTokyoArea, livesInWards, staysOf, studiesInWards } from './stays';

const places = {
  chichibu: { code: 'chichibu', neighbour: false, disadvantaged: true },
  fukaya: { code: 'fukaya', neighbour: true, disadvantaged: false },
  nagatoro: { code: 'nagatoro', neighbour: false, disadvantaged: 'unknown' },
} as const;
const kaseOf = (...periods: Period[]) => situationOf({ self: { periods } }, plainDate('2026-11-22'), places);
const periodsOf = (...told: Period[]): readonly SituationPeriod[] => kaseOf(...told).self.periods ?? [];
function only(told: Period): SituationPeriod {
  const [period] = periodsOf(told);
  if (!period) throw new Error('one period was told');
  return period;
}

test.each([
  ['tokyo-wards', 'met'],
  ['tokyo', 'unmet'],
  ['honjo', 'unmet'],
  ['unknown', 'unknown'],
  [undefined, 'unknown'],
] as const)('who lives in %s lives in the 23 wards: %s', (place, expected) =>
  expect(livesInWards(only({ place }))).toBe(expected),
);

describe('commuting to the wards', () => {
  const commutes = (told: Period, saitama = false, ownBusiness = false) =>
    commutesToWards(kaseOf(), saitama, ownBusiness)(only(told));
  const employee: Period = { wardsWork: 'insured-employee', disadvantaged: false };

  test.each<[Period['place'], string]>([
    ['tokyo', 'met'],
    ['chiba', 'met'],
    ['kanagawa', 'met'],
    ['tokyo-wards', 'unmet'],
    ['saitama', 'unmet'],
    ['honjo', 'unmet'],
    ['elsewhere', 'unmet'],
    ['unknown', 'unknown'],
    [undefined, 'unknown'],
  ])('counts from %s: %s', (place, expected) => expect(commutes({ ...employee, place })).toBe(expected));

  test.each<[Period, string]>([
    [{ municipality: 'fukaya' }, 'met'],
    [{ municipality: 'chichibu' }, 'unmet'],
    [{ municipality: 'chichibu', disadvantaged: false }, 'unmet'],
    [{ municipality: 'nagatoro' }, 'unknown'],
    [{ municipality: 'nagatoro', disadvantaged: true }, 'unmet'],
    [{ municipality: 'nagatoro', disadvantaged: false }, 'met'],
    [{ municipality: 'other' }, 'met'],
    [{ municipality: 'other', disadvantaged: true }, 'met'],
    [{ municipality: 'unknown' }, 'unknown'],
    [{}, 'unknown'],
    [{ disadvantaged: false }, 'met'],
    [{ disadvantaged: true }, 'unmet'],
  ])('counts from Saitama under the reading that counts it, of %j: %s', (told, expected) =>
    expect(commutes({ place: 'saitama', wardsWork: 'insured-employee', ...told }, true)).toBe(expected),
  );

  test.each<[Period['disadvantaged'], string]>([
    [false, 'met'],
    [true, 'unmet'],
    ['unknown', 'unknown'],
    [undefined, 'unknown'],
  ])('does not count from a disadvantaged area (%s): %s', (disadvantaged, expected) => {
    expect(commutes({ place: 'chiba', wardsWork: 'insured-employee', disadvantaged })).toBe(expected);
    expect(
      commutes({ place: 'chiba', municipality: 'other', wardsWork: 'insured-employee', disadvantaged }),
    ).toBe(expected);
  });

  test.each<[Period['wardsWork'], string, string]>([
    ['insured-employee', 'met', 'met'],
    ['uninsured-employee', 'unmet', 'unmet'],
    ['self-employed', 'unmet', 'met'],
    ['other', 'unmet', 'met'],
    ['none', 'unmet', 'unmet'],
    ['unknown', 'unknown', 'unknown'],
    [undefined, 'unknown', 'unknown'],
  ])('as %s counts: %s, where own businesses count %s', (wardsWork, strict, generous) => {
    const told: Period = { place: 'tokyo', disadvantaged: false, wardsWork };
    expect([commutes(told), commutes(told, false, true)]).toEqual([strict, generous]);
  });

  test('a home or work that rules it out settles it, whatever else is unknown', () => {
    expect(commutes({ place: 'tokyo-wards' })).toBe('unmet');
    expect(commutes({ wardsWork: 'none' })).toBe('unmet');
    expect(commutes({ place: 'tokyo', disadvantaged: false })).toBe('unknown');
  });
});

describe('studying in the wards counts once work there follows', () => {
  const study: Period = { from: '2010-04-01', until: '2014-03-31', place: 'chiba', disadvantaged: false };
  const worked = (work: Period, told: Partial<Period> = { wardsStudy: true }) => {
    const periods = periodsOf({ ...study, wardsWork: 'none', ...told }, work);
    const [first] = periods;
    return first && studiesInWards(kaseOf(), periods, false)(first);
  };

  test.each<[string, Period, string]>([
    ['work from the day after', { from: '2014-04-01', wardsWork: 'uninsured-employee' }, 'met'],
    ['work at some time later', { from: '2020', wardsWork: 'other' }, 'met'],
    ['no work', { from: '2014-04-01', wardsWork: 'none' }, 'unmet'],
    ['work before', { from: '2009-04-01', wardsWork: 'insured-employee' }, 'unmet'],
    ['work from the same first day', { from: '2010-04-01', wardsWork: 'insured-employee' }, 'unmet'],
    ['work from the second day', { from: '2010-04-02', wardsWork: 'insured-employee' }, 'met'],
    ['work nobody remembers', { from: '2014-04-01', wardsWork: 'unknown' }, 'unknown'],
    ['work not told', { from: '2014-04-01' }, 'unknown'],
    ['work without a first day', { wardsWork: 'insured-employee' }, 'unknown'],
    ['work from some day of that month', { from: '2010-04', wardsWork: 'insured-employee' }, 'unknown'],
  ])('%s', (_, work, expected) => expect(worked(work)).toBe(expected));

  test.each<[Partial<Period>, string]>([
    [{ wardsStudy: false }, 'unmet'],
    [{ wardsStudy: 'unknown' }, 'unknown'],
    [{}, 'unknown'],
    [{ wardsStudy: true, place: 'tokyo-wards' }, 'unmet'],
    [{ wardsStudy: true, place: 'saitama' }, 'unmet'],
  ])('%j is %s', (told, expected) =>
    expect(worked({ from: '2015-04-01', wardsWork: 'insured-employee' }, told)).toBe(expected),
  );
});

test.each<[Period, string]>([
  [{ place: 'tokyo-wards' }, 'met'],
  [{ place: 'tokyo' }, 'met'],
  [{ place: 'kanagawa' }, 'met'],
  [{ place: 'honjo' }, 'unmet'],
  [{ place: 'elsewhere' }, 'unmet'],
  [{ place: 'saitama', municipality: 'fukaya' }, 'unmet'],
  [{ place: 'saitama', municipality: 'chichibu' }, 'met'],
  [{ place: 'saitama', municipality: 'other' }, 'met'],
  [{ place: 'saitama', municipality: 'unknown' }, 'unknown'],
  [{ place: 'saitama' }, 'unknown'],
  [{ place: 'unknown' }, 'unknown'],
  [{}, 'unknown'],
])('%j is in the area around Tokyo and not around Honjo: %s', (told, expected) =>
  expect(livesInTokyoArea(kaseOf())(only(told))).toBe(expected),
);

test.each([
  ['met', 'unmet', 'met'],
  ['unmet', 'met', 'met'],
  ['unknown', 'met', 'met'],
  ['unknown', 'unmet', 'unknown'],
  ['unmet', 'unknown', 'unknown'],
  ['unmet', 'unmet', 'unmet'],
] as const)('one of %s and %s is %s', (a, b, expected) => expect(anyStay(a, b)).toBe(expected));

test('a stay is sure on the days that are certain of a period that counts, and possible on all it may have', () => {
  const day = (text: string) => dayNumber(plainDate(text));
  const periods = periodsOf(
    { from: '2015-04', until: '2016-03', place: 'tokyo-wards' },
    { from: '2018-04-01', until: '2018-09-30', place: 'unknown' },
    { from: '2020-04-01', until: '2021-03-31', place: 'honjo' },
  );
  expect(staysOf(periods, livesInWards)).toEqual({
    sure: [{ first: day('2015-04-30'), last: day('2016-03-01') }],
    possible: [
      { first: day('2015-04-01'), last: day('2016-03-31') },
      { first: day('2018-04-01'), last: day('2018-09-30') },
    ],
  });
});
