import { expect, test } from 'vitest';
import { city, withCheckDigit } from './city';

test.each([
  ['01100', '011002'],
  ['13101', '131016'],
  ['13113', '131130'],
  ['23202', '232025'],
])('the municipality %s is written %s with its check digit', (five, six) => {
  expect(withCheckDigit(five)).toBe(six);
});

test('the city is 112119', () => {
  expect(city.code).toBe('112119');
});
