import { expect, test } from 'vitest';
import { spreadDate, withEra } from './spread-date';

test.each([
  ['2027/5/10', { year: '2027', month: '5', day: '10' }],
  ['令和9年5月10日', { year: '令和9', month: '5', day: '10' }],
  ['㍻30年5月', { year: '平成30', month: '5' }],
  ['R090510', { year: 'R9', month: '5', day: '10' }],
  ['10 May 2027\n', { year: '2027', month: '5', day: '10' }],
  ['5月10日', { month: '5', day: '10' }],
  ['2027/13/40', { year: '2027', month: '13', day: '40' }],
])('%s fills the boxes', (pasted, boxes) => {
  expect(spreadDate(pasted)).toEqual(boxes);
});

test.each(['2027', 'R9', '10/5/2027', '5/10/27', 'tomorrow', ''])('%s stays in its box', (pasted) => {
  expect(spreadDate(pasted)).toBeUndefined();
});

test.each([
  ['', '令和'],
  ['9', '令和9'],
  ['９年', '令和9'],
  ['H30', '令和30'],
  ['平成', '令和'],
  ['2027', '令和9'],
  ['1990', '令和'],
])('a year box with %j gets the era: %s', (typed, text) => {
  expect(withEra(typed, 'R', true)).toBe(text);
});

test('in letters for those who cannot read kanji', () => {
  expect(withEra('62', 'S', false)).toBe('S62');
});
