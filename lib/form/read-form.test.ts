import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import {
  formValuesOf,
  isEmptyForm,
  newChild,
  newPeriod,
  type FormType,
  type FormValuesOf,
  type PeriodFields,
} from './form-values';
import { readForm } from './read-form';
import { sampleQuestion } from './sample-questions';

const day = plainDate('2026-11-22');
type Filled = { [T in FormType]: Partial<FormValuesOf<T>> }[FormType];
const read = (address: string, filled: Filled, household: Household = {}) => {
  const question = sampleQuestion(address);
  return readForm(question, { ...formValuesOf(question, {}), ...filled }, household, day);
};
const codes = (...args: Parameters<typeof read>) => {
  const result = read(...args);
  return 'problems' in result ? result.problems.map(({ field, code }) => `${field} ${code}`) : result.answer;
};
const date = (year: string, month = '', date = '') => ({ year, month, day: date, chosen: [] });
const wards = (from: string, until: string): PeriodFields => ({
  ...newPeriod,
  from: date(from),
  until: date(until),
  place: 'tokyo-wards',
});

describe('what a filled form answers', () => {
  test('a choice, yes or no, and "I do not know"', () => {
    expect(codes('residence', { choice: 'in-city' })).toBe('in-city');
    expect(codes('city-tax-paid', { choice: 'false' })).toBe(false);
    expect(codes('city-tax-paid', { choice: 'unknown' })).toBe('unknown');
    expect(codes('residence', {})).toEqual(['choice choose-one']);
  });

  test('boxes: several, none of them, not known, but never two of these at once', () => {
    expect(codes('child-2-care', { chosen: ['nursery', 'development'] })).toEqual(['nursery', 'development']);
    expect(codes('child-2-care', { chosen: ['none'] })).toEqual([]);
    expect(codes('child-2-care', { chosen: ['unknown'] })).toBe('unknown');
    expect(codes('child-2-care', { chosen: [] })).toEqual(['chosen choose-any']);
    expect(codes('child-2-care', { chosen: ['nursery', 'none'] })).toEqual(['chosen choose-alone']);
  });

  test('a date or a box instead, but not both', () => {
    expect(codes('move-in-date', { date: date('2027', '4') })).toBe('2027-04');
    expect(codes('move-in-date', { date: { ...date(''), chosen: ['none'] } })).toBe('none');
    expect(codes('move-in-date', { date: { ...date('2027'), chosen: ['none'] } })).toEqual([
      'date.year date-or-box',
    ]);
    expect(codes('birth-date', { date: date('2027') })).toEqual(['date.year date-ahead']);
  });

  test('a number in either width, up to its limit', () => {
    expect(codes('fertility-grant-years', { number: '３' })).toBe(3);
    expect(codes('fertility-grant-years', { number: '２年度' })).toBe(2);
    expect(codes('fertility-grant-years', { number: '1回' })).toBe(1);
    expect(codes('fertility-grant-years', { number: '-1' })).toEqual(['number number-wrong']);
    expect(codes('fertility-grant-years', { number: '21' })).toEqual(['number number-wrong']);
    expect(codes('fertility-grant-years', {})).toEqual(['number number-missing']);
  });
});

describe('children', () => {
  const child = (year: string) => ({ ...newChild, year });

  test('are told by their birth dates, each with its own mistakes', () => {
    expect(codes('children', { choice: 'some', children: [child('2020'), child('2030')] })).toEqual([
      'children.1.year date-ahead',
    ]);
    expect(codes('children', { choice: 'some', children: [child('2020')] })).toEqual([
      { birthDate: '2020', was: -1 },
    ]);
  });

  test('may be none, but then that is said', () => {
    expect(codes('children', { choice: 'none' })).toEqual([]);
    expect(codes('children', { choice: 'some' })).toEqual(['choice no-children']);
  });

  test('a sixteenth is refused with a word on what to do, and nothing typed is lost', () => {
    const children = Array.from({ length: 16 }, () => child('2020'));
    expect(codes('children', { choice: 'some', children })).toEqual(['children.15.year too-many-children']);
  });
});

describe('periods', () => {
  test('end after they begin and share at most one day', () => {
    expect(codes('periods', { choice: 'some', periods: [wards('2020', '2019')] })).toEqual([
      'periods.0.until.year end-before-start',
    ]);
    const overlapping = [wards('2010', '2015'), { ...wards('2014', '2016'), from: date('2014', '1', '1') }];
    expect(read('periods', { choice: 'some', periods: overlapping })).toMatchObject({
      problems: [{ field: 'periods.1.from.year', code: 'overlap', values: { other: 1 } }],
    });
  });

  test('ask for the details that matter in a place, and for no others', () => {
    const chiba = { ...wards('2010', '2015'), place: 'chiba', municipality: 'kumagaya' };
    expect(codes('periods', { choice: 'some', periods: [chiba] })).toEqual([
      'periods.0.disadvantaged area-missing',
      'periods.0.wardsWork work-missing',
      'periods.0.wardsStudy study-missing',
    ]);
    const told = { ...chiba, disadvantaged: 'false', wardsWork: 'none', wardsStudy: 'unknown' };
    expect(codes('periods', { choice: 'some', periods: [told] })).toEqual([
      {
        from: '2010',
        until: '2015',
        place: 'chiba',
        disadvantaged: false,
        wardsWork: 'none',
        wardsStudy: 'unknown',
      },
    ]);
  });

  test('say what is missing in the order of their fields: where, when, and what was done there', () => {
    const untold = { ...newPeriod, place: 'saitama' };
    expect(codes('periods', { choice: 'some', periods: [untold] })).toEqual([
      'periods.0.municipality municipality-missing',
      'periods.0.from.year date-missing',
      'periods.0.until.year date-missing',
      'periods.0.wardsWork work-missing',
      'periods.0.wardsStudy study-missing',
    ]);
  });

  test('may be none at all', () => {
    expect(codes('periods', { choice: 'none' })).toEqual([]);
  });
});

test('a form filled from an answer gives the same answer back', () => {
  const household: Household = {
    cityTaxPaid: false,
    fertilityGrantYears: 0,
    self: {
      residence: 'moving-in',
      workRoutes: [],
      hireDate: 'none',
      birthDate: '1991-06',
      periods: [
        {
          from: '2010-04',
          until: 'move',
          place: 'saitama',
          municipality: 'other',
          wardsWork: 'other',
          wardsStudy: false,
        },
      ],
    },
    spouse: 'none',
    children: 'unknown',
  };
  for (const address of [
    ...['residence', 'work-routes', 'city-tax-paid', 'fertility-grant-years', 'hire-date', 'birth-date'],
    ...['periods', 'spouse', 'children'],
  ]) {
    const question = sampleQuestion(address);
    const result = readForm(question, formValuesOf(question, household), household, day);
    const answer = question.path.split('.').reduce<unknown>((value, key) => Object(value)[key], household);
    expect(result, address).toEqual({ answer });
  }
});

test('a form in which nothing was typed or ticked is empty, whatever it asks', () => {
  for (const address of [
    'residence',
    'work-routes',
    'fertility-grant-years',
    'birth-date',
    'children',
    'periods',
  ])
    expect(isEmptyForm(formValuesOf(sampleQuestion(address), {})), address).toBe(true);
  expect(isEmptyForm({ choice: '', children: [newChild] })).toBe(false);
  expect(isEmptyForm({ date: date('1') })).toBe(false);
});
