import { expect, test } from 'vitest';
import { callTask, deskTask, figureTask } from './tasks';

const learned = { said: '2026-11-30', learnedFrom: 'call', pageTitle: '', pageAddress: '' };

test.each([
  ['０４９５－２５－１１３０', '0495-25-1130'],
  ['0495‐25‐1130', '0495-25-1130'],
  [' 0495-25-1130 ', '0495-25-1130'],
])('a telephone written as %s is %s', (phone, read) => {
  expect(deskTask.parse({ task: 'desk', id: 'promotion', phone, ...learned }).phone).toBe(read);
});

test('an amount may be written in full width', () => {
  const task = {
    task: 'figure',
    id: 'relocation-grant',
    figure: 'single',
    value: '２０００００',
    ...learned,
  };
  expect(figureTask.parse(task).value).toBe('200000');
});

test('what was typed into fields that are shown no longer keeps nothing from being read', () => {
  const desk = { task: 'desk', id: 'promotion', phone: '0495-25-1130', ...learned, pageAddress: 'www.city' };
  expect(deskTask.safeParse(desk).success).toBe(true);
  const paged = { ...desk, learnedFrom: 'page', pageTitle: 'a' };
  expect(deskTask.safeParse(paged).error?.issues.map(({ path }) => path)).toEqual([['pageAddress']]);
  expect(deskTask.safeParse({ ...paged, pageAddress: 'https://www.city.honjo.lg.jp/' }).success).toBe(true);
  const days = { on: '2026-11-30', from: '2027-04-01', until: '2026-04-01', recheck: '2027-02-01' };
  const call = { task: 'call', id: 'bookstart', ...days };
  expect(callTask.safeParse({ ...call, answer: 'open' }).success).toBe(false);
  expect(callTask.safeParse({ ...call, answer: 'as-written' }).success).toBe(true);
});
