import { get } from 'react-hook-form';
import { expect, test } from 'vitest';
import { problem } from '@/lib/form/form-problem';
import { errorsOf, problemsIn } from './form-problems';

const problems = [
  problem('choice', 'no-periods'),
  problem('periods.0.until.month', 'date-month'),
  problem('periods.2.from.year', 'overlap', { other: 1, from: '2020-01-01', until: '2020-02-01' }),
  problem('periods.2.from.year', 'overlap', { other: 2, from: '2021-01-01', until: '2021-02-01' }),
];

test('problems are the same after they stood at their fields, several at one of them too', () => {
  expect(problemsIn(errorsOf(problems))).toEqual(problems);
  expect(problemsIn(errorsOf([]))).toEqual([]);
});

test('the code is what react-hook-form knows of a problem', () => {
  expect(errorsOf(problems)).toMatchObject({ choice: { type: 'no-periods' } });
});

test('a problem goes along with its item when one before it was taken out of the list', () => {
  const errors: unknown[] = get(errorsOf(problems), 'periods');
  expect(problemsIn({ periods: errors.slice(1) })).toMatchObject([
    { field: 'periods.1.from.year', values: { other: 1, from: '2020-01-01', until: '2020-02-01' } },
    { field: 'periods.1.from.year', values: { other: 2, from: '2021-01-01', until: '2021-02-01' } },
  ]);
});
