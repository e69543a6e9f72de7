import { expect, test } from 'vitest';
import { loadCatalogue } from '../../content/load';
import { plainDate } from '../../dates';
import type { Household } from '../../facts/household';
import { assess } from '../assess';
import { pausesAhead } from './pauses-ahead';

const catalogue = loadCatalogue();
const mover: Household = {
  self: { residence: 'moving-in', moveInDate: '2027-04-15', workRoutes: ['telework'] },
  movesWith: 'alone',
  spouse: 'none',
};

test.each([
  { on: '2026-11-29', pauses: [{ from: '2028-02-01', until: '2028-03-31' }] },
  { on: '2028-03-31', pauses: [{ from: '2028-02-01', until: '2028-03-31' }] },
])('a year from July has February and March in it, as seen on $on', ({ on, pauses }) => {
  const day = plainDate(on);
  const grant = assess(mover, plainDate('2026-11-29'), catalogue).find(({ id }) => id === 'relocation-grant');
  if (!grant?.window) throw new Error('the grant has no days');
  expect(grant.applyFrom?.from).toBe('2027-07-15');
  expect(pausesAhead(grant.window, day, catalogue.holidays)).toEqual(pauses);
  expect(pausesAhead(grant.window, plainDate('2028-04-01'), catalogue.holidays)).toEqual([]);
});
