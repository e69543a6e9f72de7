import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { assess } from './assess';
import { firstDayOf } from './first-day';

const catalogue = frozenCatalogue();
const today = plainDate('2026-11-22');

const mover = { residence: 'moving-in', moveInDate: '2027-01-15' } as const;
test.each([
  ['of a family that moves in January no child is looked after before', mover, '2026-06-20', '2027-01-15'],
  ['nor an older one', mover, '2020-05-22', '2027-01-15'],
  [
    'a child of six months who lives here has nothing to wait for',
    { residence: 'in-city' },
    '2026-05-22',
    undefined,
  ],
] as const)('%s', (_, self, birthDate, first) => {
  const results = assess({ self, children: [{ birthDate, livesWithSelf: true }] }, today, catalogue);
  const result = results.find(({ id }) => id === 'sick-child-care');
  expect(result && firstDayOf(result, today)?.from).toBe(first);
});

test('a first day to apply that has passed is still said', () => {
  const self = { moveInDate: '2026-06-01' };
  const results = assess(
    { self: { ...self, residence: 'in-city', workRoutes: ['telework'] } },
    today,
    catalogue,
  );
  const result = results.find(({ id }) => id === 'relocation-grant');
  expect(result && firstDayOf(result, today)).toEqual({ from: '2026-09-01', until: '2026-09-02' });
});

test('what one may use since some day before today or after it begins today at the earliest', () => {
  const household: Household = {
    self: { residence: 'moving-in', moveInDate: '2027-04-01' },
    spouse: { livesWithSelf: true },
    worksInCity: 'unknown',
    children: [{ birthDate: '2020-08-01', livesWithSelf: true }],
  };
  const result = assess(household, today, catalogue).find(({ id }) => id === 'family-support');
  expect(result?.applyFrom?.from).toBe('2021-02-01');
  expect(result && firstDayOf(result, today)).toEqual({ from: today, until: '2027-04-01' });
});
