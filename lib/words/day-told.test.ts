import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import { dayTold } from './day-told';
import { formatsIn } from '../i18n/languages';

const say = (_: string, key: string, ...[values]: readonly object[]) =>
  `${key} ${Object.values(values ?? {}).join(' | ')}`;
const told = (from: string, until: string, end: 'first' | 'last') =>
  dayTold({ from: plainDate(from), until: plainDate(until) }, end, formatsIn('en'), say);

test.each([
  ['2027-07-02', '2027-07-02', 'first', 'Friday, 2 July 2027'],
  ['2027-07-01', '2027-07-02', 'first', 'sureDay Friday, 2 July 2027 | Thursday, 1 July 2027'],
  ['2027-07-01', '2027-07-03', 'last', 'sureDay Thursday, 1 July 2027 | Saturday, 3 July 2027'],
  ['2027-07-01', '2027-07-04', 'last', 'someDay 1 July 2027 to 4 July 2027'],
] as const)('%s to %s as a %s day', (from, until, end, words) => {
  expect(told(from, until, end)).toBe(words);
});
