import { describe, expect, test } from 'vitest';
import { addDays, parseDateRange, plainDate } from '../dates';
import { situationOf } from '../facts/situation';
import type { Household } from '../facts/household';
import { ageAtTestsPaths, grantThisYearPaths, treatmentDeadline, type LateClaim } from './treatment';

const late: LateClaim = { from: 2, until: 3, claim: 5 };
const deadline = (treatmentEndDate: string, figures = late) =>
  treatmentDeadline(situationOf({ treatmentEndDate }, plainDate('2026-11-22'), {}), figures);

describe('the last day to claim', () => {
  test.each([
    ['the end of the fiscal year', '2027-01-31', '2027-03-31'],
    ['the end of May after a treatment that ended in February', '2027-02-01', '2027-05-31'],
    ['the same in March', '2027-03-31', '2027-05-31'],
    ['the end of the next fiscal year from April on', '2027-04-01', '2028-03-31'],
  ])('is %s', (_, ended, day) => {
    expect(deadline(ended)).toEqual({ from: day, until: day });
  });

  test('lies between the ends of both where only the year is told', () => {
    expect(deadline('2027')).toEqual({ from: '2027-03-31', until: '2028-03-31' });
  });

  test('is not known without the end of the treatment', () => {
    expect(deadline('unknown')).toBeUndefined();
  });

  test.each([
    { from: 2, until: 2, claim: 5 },
    { from: 12, until: 1, claim: 4 },
    { from: 3, until: 4, claim: 6 },
  ])('holds what every day of a span comes to, whichever months are late: %o', (figures) => {
    for (const span of ['2027-01', '2027-02/2027-04', '2026-11/2028-02', '2027']) {
      const whole = deadline(span, figures);
      const days = everyDay(span)
        .map((day) => deadline(day, figures)?.from ?? '')
        .toSorted();
      expect(whole).toEqual({ from: days[0], until: days.at(-1) });
    }
  });
});

describe('who told nothing of', () => {
  const told = (household: Household) => situationOf(household, plainDate('2026-11-22'), {});
  test.each<[string, Household, string[]]>([
    ['it is first asked whether there are tests', {}, ['fertilityCare']],
    ['the age is asked it once there are', { fertilityCare: ['tests'] }, ['fertilityCare', 'ageAtTests']],
    ['the age may find it out', { ageAtTests: 'unknown' }, ['fertilityCare', 'ageAtTests']],
    ['the tests is asked nothing once the age is told', { ageAtTests: 'under-35' }, ['ageAtTests']],
  ])('%s', (_, household, paths) => expect(ageAtTestsPaths(told(household))).toEqual(paths));

  test.each<[string, Household, string[]]>([
    ['the grant is first asked for how many years', {}, ['fertilityGrantYears']],
    [
      'this year is asked it once there were some',
      { fertilityGrantYears: 2 },
      ['fertilityGrantYears', 'fertilityGrantThisYear'],
    ],
    [
      'this year may find it out',
      { fertilityGrantThisYear: 'unknown' },
      ['fertilityGrantYears', 'fertilityGrantThisYear'],
    ],
    ['the years is asked nothing of this one', { fertilityGrantThisYear: true }, ['fertilityGrantThisYear']],
  ])('%s', (_, household, paths) => expect(grantThisYearPaths(told(household))).toEqual(paths));
});

function everyDay(span: string): string[] {
  const ended = parseDateRange(span);
  const days: string[] = [];
  for (let day = ended?.from; ended && day && day <= ended.until; day = addDays(day, 1)) days.push(day);
  return days;
}
