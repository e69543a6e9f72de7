import { expect, test } from 'vitest';
import { deskTask, figureTask } from './tasks';

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
