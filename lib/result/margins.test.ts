import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import { situationOf, type Subject } from '../facts/situation';
import type { Household } from '../facts/household';
import { compileTest } from '../rules/compile';
import { testTraceOf } from '../rules/reasons';
import type { Figure, Rule, Test } from '../rules';
import { marginsOf } from './margins';

const figure = (value: number | string): Figure => ({ unit: 'years', value, source: 's' });
const figures = {
  maxAge: figure(40),
  minAge: figure(18),
  third: figure(3),
  five: figure(5),
  ten: figure(10),
  noDays: figure(0),
  first: { ...figure('2026-12-01'), unit: 'date' as const },
};
const noHolidays = { days: [], officialUntil: plainDate('2027-12-31') };
const fiveOfTen = { years: 'five', within: 'ten' };
const traceOf = (test: Test, household: Household, subject: Subject) =>
  testTraceOf(compileTest(test, figures), {
    situation: situationOf(household, plainDate('2026-11-22'), {}),
    subject,
    own: [],
    shared: [],
    dated: [],
    applying: undefined,
    isAnswerable: () => true,
    holidays: noHolidays,
  });
const margins = (when: Rule, household: Household, subject: Subject = { adult: 'self' }) =>
  marginsOf(traceOf({ when }, household, subject));

test('how many years too old, for each of the two', () => {
  const household: Household = {
    self: { residence: 'moving-in', birthDate: '1980-01-01', moveInDate: '2027-04-01' },
    spouse: { birthDate: '1985-01-01', moveInDate: '2027-04-01', livesWithSelf: true },
  };
  const tooOld = (of: 'self' | 'spouse'): Rule => ({ fact: 'ageAtMoveIn', of, atMost: 'maxAge' });
  expect(margins({ any: [tooOld('self'), tooOld('spouse')] }, household)).toMatchObject([
    { side: 'over', unit: 'years', of: 'self', value: { min: 47 }, limit: 40, by: { min: 7, max: 7 } },
    { side: 'over', unit: 'years', of: 'spouse', value: { min: 42 }, limit: 40, by: { min: 2, max: 2 } },
  ]);
});

test('how many days are missing to five years', () => {
  const household: Household = {
    self: {
      residence: 'moving-in',
      moveInDate: '2027-04-01',
      periods: [{ from: '2024-04-01', until: 'move', place: 'tokyo-wards' }],
    },
  };
  const [margin] = margins({ fact: 'daysShortOfYears', with: fiveOfTen, atMost: 'noDays' }, household);
  expect(margin).toMatchObject({ unit: 'days', by: { min: 731, max: 732 } });
});

test('from which day on', () => {
  expect(margins({ fact: 'assessmentDay', onOrAfter: 'first' }, {})).toEqual([
    { kind: 'date', side: 'early', limit: { from: '2026-12-01', until: '2026-12-01' }, value: undefined },
  ]);
});

test('which child, when it is not the third', () => {
  const household: Household = { children: [{ birthDate: '2024', livesWithSelf: true }] };
  const [margin] = margins({ fact: 'siblingPlace', as: ['whole-household'], atLeast: 'third' }, household, {
    adult: 'self',
    child: 0,
  });
  expect(margin).toMatchObject({ unit: 'place', side: 'under', value: { min: 1, max: 1 }, limit: 3 });
});

test('nothing for what is met, not known or cannot be measured', () => {
  expect(margins({ fact: 'residence', is: 'in-city' }, { self: { residence: 'elsewhere' } })).toEqual([]);
  expect(margins({ not: { fact: 'assessmentDay', onOrBefore: 'first' } }, {})).toEqual([]);
  expect(margins({ fact: 'ageAtMoveIn', atMost: 'maxAge' }, {})).toEqual([]);
});

test('rival readings that all say no give one span', () => {
  const household: Household = {
    self: {
      residence: 'moving-in',
      moveInDate: '2027-04-01',
      periods: [
        { from: '2024-04-01', until: 'move', place: 'tokyo-wards' },
        {
          from: '2023-04-01',
          until: '2024-03-31',
          place: 'saitama',
          municipality: 'other',
          wardsWork: 'insured-employee',
        },
      ],
    },
  };
  const reading = (id: string, as?: string[]) => ({
    id,
    source: 's',
    when: { fact: 'daysShortOfYears' as const, with: fiveOfTen, ...(as && { as }), atMost: 'noDays' },
  });
  const readings = [reading('strict'), reading('generous', ['saitama-commuters', 'adds-up'])];
  const trace = traceOf({ readings }, household, { adult: 'self' });
  expect(marginsOf(trace)).toMatchObject([{ unit: 'days', by: { min: 365, max: 732 } }]);
});

test('the age of the youngest child is that of nobody who asks', () => {
  const household: Household = { self: { birthDate: '1985-01-01' }, children: [{ birthDate: '2016-05-01' }] };
  const [margin] = margins({ fact: 'youngestChildAge', atMost: 'five' }, household);
  expect(margin).toMatchObject({ unit: 'years', of: 'household', value: { min: 10, max: 10 } });
});
