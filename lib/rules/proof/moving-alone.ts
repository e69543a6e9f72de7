import type { PlainDate } from '../../dates';
import type { Household } from '../../facts/household';

/** Somebody who moves in alone on this day, teleworks, and meets every condition of the relocation grant. */
export const movingAlone = (moveInDate: PlainDate): Household => ({
  movesWith: 'alone',
  intendedStay: 'five-years-or-more',
  spouse: 'none',
  children: [],
  self: {
    residence: 'moving-in',
    residenceStatus: 'japanese',
    birthDate: '1985-05-05',
    moveInDate,
    workRoutes: ['telework'],
    teleworkByOwnWill: true,
    teleworkOverHalf: true,
    periods: [{ from: '2010-01-01', until: 'move', place: 'tokyo-wards' }],
  },
});
