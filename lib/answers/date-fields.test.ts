import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { dateFieldsOf, readDateFields, typedYear } from './date-fields';

const today = plainDate('2026-11-22');
const read = (year: string, month = '', day = '') => readDateFields({ year, month, day }, today);
const problemOf = (...typed: [string, string?, string?]) => {
  const result = read(...typed);
  return 'problem' in result ? [result.problem.code, result.problem.part] : result.text;
};

type Typed = [string, string, string];

describe('a date as it is typed', () => {
  test.each<[Typed, string]>([
    [['1991', '6', '10'], '1991-06-10'],
    [['１９９１', '０６', '１０'], '1991-06-10'],
    [['1991年', '6月', '10日'], '1991-06-10'],
    [[' 1991 ', '6', ''], '1991-06'],
    [['1991', '', ''], '1991'],
    [['2024', '2', '29'], '2024-02-29'],
    [['2026', '11', '22'], '2026-11-22'],
    [['2026', '11', ''], '2026-11'],
  ])('%j is %s', (typed, text) => {
    expect(read(...typed)).toEqual({ text });
  });

  test.each<[Typed, string, string]>([
    [['', '', ''], 'date-missing', 'year'],
    [['', '6', '10'], 'date-year-missing', 'year'],
    [['1991', '', '10'], 'date-month-missing', 'month'],
    [['abc', '6', '10'], 'date-year', 'year'],
    [['91', '6', '10'], 'date-year', 'year'],
    [['平成3', '6', '10'], 'date-year', 'year'],
    [['1850', '6', '10'], 'date-year', 'year'],
    [['1991', '13', '10'], 'date-month', 'month'],
    [['1991', '0', '10'], 'date-month', 'month'],
    [['1991', '6', '32'], 'date-day', 'day'],
    [['1991', '6', '1.5'], 'date-day', 'day'],
    [['1991', '4', '31'], 'date-impossible', 'day'],
    [['2023', '2', '29'], 'date-impossible', 'day'],
    [['2026', '11', '23'], 'date-ahead', 'year'],
    [['2026', '12', ''], 'date-ahead', 'year'],
    [['<script>', '6', '10'], 'date-year', 'year'],
  ])('%j is refused: %s', (typed, code, part) => {
    expect(problemOf(...typed)).toEqual([code, part]);
  });

  test('31 April is told that April has 30 days', () => {
    expect(read('1991', '4', '31')).toMatchObject({ problem: { values: { month: 4, last: 30 } } });
  });

  test('a plan may lie ahead', () => {
    expect(readDateFields({ year: '2027', month: '4', day: '' })).toEqual({ text: '2027-04' });
  });
});

test('an answer stands in the fields again as it was typed', () => {
  for (const text of ['1991-06-10', '1991-06', '1991']) {
    expect(readDateFields(dateFieldsOf(text))).toEqual({ text });
  }
  expect(dateFieldsOf('unknown')).toEqual({ year: '', month: '', day: '' });
});

test('the Japanese year appears only once the year is whole', () => {
  expect(typedYear('１９９１')).toBe(1991);
  expect(typedYear('199')).toBeUndefined();
  expect(typedYear('9999')).toBeUndefined();
});
