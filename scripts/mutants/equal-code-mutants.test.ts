import { expect, test } from 'vitest';
import { mutationsOf } from './code-mutations';
import { isNamedMutant } from './equal-code-mutants';

const file = 'lib/dates.ts';
const text = 'const short = day <= 28;\nconst long = isLeap ? 29 : 28;';
const entry = { file, before: '28', after: '27', because: 'Both ways come to the same day.' };
const linesNamed = (given: Partial<typeof entry & { beside: string }>) =>
  mutationsOf(text)
    .filter((mutation) => isNamedMutant({ ...entry, ...given }, { ...mutation, file, text }))
    .map(({ line }) => line);

test('an entry names the mutants with its text before and after', () => {
  expect(linesNamed({})).toEqual([1, 2]);
  expect(linesNamed({ after: '29' })).toEqual([1, 2]);
  expect(linesNamed({ before: 'isLeap  ?\n29 : 28', after: '(isLeap ? 28 : 29)' })).toEqual([2]);
  expect(linesNamed({ after: '26' })).toEqual([]);
  expect(linesNamed({ file: 'lib/eras.ts' })).toEqual([]);
});

test('of several in a file the one beside that text', () => {
  expect(linesNamed({ beside: 'day <= 28' })).toEqual([1]);
  expect(linesNamed({ beside: 'isLeap' })).toEqual([2]);
});
