import { expect, test } from 'vitest';
import { frozenCatalogue } from '../../testing/frozen-content';
import { plainDate } from '../../dates';
import type { Household } from '../../facts/household';
import { assess } from '../assess';
import { compileProgramme } from '../compile-programme';
import { figure, judgingIn, noHolidays, smallProgramme } from '../proof/small-programme';
import { windowOf } from '../windows';
import { pausesAhead } from './pauses-ahead';

const catalogue = frozenCatalogue();
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

test('without a last day only the next February and March are told of, because they come every year', () => {
  const source = 'source';
  const { window } = compileProgramme(
    smallProgramme({
      figures: { april: figure('month-day', '04-01'), january: figure('month-day', '01-31') },
      window: {
        lastDay: 'apply',
        readings: [{ id: 'only', source, opens: { fact: 'moveInDay' } }],
        intake: { opens: 'april', closes: 'january', source },
      },
    }),
  );
  if (!window) throw new Error('the programme has days');
  const ahead = (on: string, moveInDate = '2026-10-01') =>
    pausesAhead(
      windowOf(window, judgingIn({ self: { residence: 'in-city', moveInDate } })),
      plainDate(on),
      noHolidays,
    );
  expect(ahead('2026-11-22')).toEqual([{ from: '2027-02-01', until: '2027-03-31' }]);
  expect(ahead('2027-04-01')).toEqual([{ from: '2028-02-01', until: '2028-03-31' }]);
  expect(ahead('2026-11-22', 'unknown')).toEqual([]);
});
