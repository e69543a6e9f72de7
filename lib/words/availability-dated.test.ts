import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import { formatsIn } from '../i18n/languages';
import { availabilityDated } from './availability-dated';

const told = (availability: Parameters<typeof availabilityDated>[0]) =>
  availabilityDated(availability, formatsIn('ja'), (key, { date, until }) =>
    `${key}: ${date} ${until}`.trim(),
  );

test('the day of the word is told, and the last day of the round where there is one', () => {
  expect(told({ state: 'open', asOf: '2026-11' })).toBe('asOf: 2026年11月');
  const until = plainDate('2027-01-29');
  expect(told({ state: 'open', asOf: '2026-11-28', until })).toBe('asOfUntil: 2026年11月28日 2027年1月29日');
});

test('a service of which no source speaks has no day', () => {
  expect(told({ state: 'unconfirmed' })).toBeUndefined();
});
