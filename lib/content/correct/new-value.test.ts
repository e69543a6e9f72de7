import { expect, test } from 'vitest';
import type { Figure } from '../../rules';
import { readValue } from './new-value';

const yen: Figure = { unit: 'yen', value: 600000, source: 'city' };
const month: Figure = { unit: 'calendar-month', value: 3, source: 'city' };
const day: Figure = { unit: 'date', value: '2025-04-01', source: 'city' };

test.each([
  ['650000', yen, 650000],
  ['0', yen, 0],
  ['12', month, 12],
  ['2024-02-29', day, '2024-02-29'],
])('%s is a value', (text, figure, value) => expect(readValue(figure, text)).toEqual({ value }));

test.each([
  ['65万円', yen, 'Write a whole number of yen and nothing else, for example 650000; not 65万円.'],
  ['650,000', yen, 'Write a whole number of yen and nothing else, for example 650000; not 650,000.'],
  [
    '６５００００',
    yen,
    'Write a whole number of yen and nothing else, for example 650000; not ６５００００.',
  ],
  ['062', yen, 'Write a whole number of yen and nothing else, for example 62; not 062.'],
  ['-5', yen, 'Write a whole number of yen and nothing else, for example 5; not -5.'],
  ['1.5', yen, 'Write a whole number of yen and nothing else, for example 600000; not 1.5.'],
  ['many', yen, 'Write a whole number of yen and nothing else, for example 600000; not many.'],
  ['2027-01-01', yen, 'Write a whole number of yen and nothing else, for example 600000; not 2027-01-01.'],
  ['65', yen, 'Write whole yen: 65 is very little beside 600000. For 65万円 write 650000.'],
  ['13', month, 'Write a month from 1 to 12; not 13.'],
  ['0', month, 'Write a month from 1 to 12; not 0.'],
  ['2025-02-29', day, 'Write a day that exists, for example 2025-04-01; not 2025-02-29.'],
  ['18', day, 'Write a day that exists, for example 2025-04-01; not 18.'],
])('%s is refused with what to write', (text, figure, advice) => {
  expect(readValue(figure, text)).toEqual({ advice });
});
