import { plainDate } from '../../dates';
import type { Household } from '../../facts/household';
import { readHousehold } from '../../facts/read-household';
import { assess } from '../assess';
import type { Catalogue } from '../catalogue';
import type { ProgrammeResult } from '../programme-result';

/** Judges one programme on a day, for a household as its description reads; refuses one that cannot be read. */
export const judgedIn =
  (catalogue: Catalogue) =>
  (id: string, household: Household, on: string): ProgrammeResult => {
    const day = plainDate(on);
    const reading = readHousehold(household, day, catalogue.places);
    if (!('household' in reading)) throw new Error(JSON.stringify(reading));
    const result = assess(household, day, catalogue).find((each) => each.id === id);
    if (!result) throw new Error(`${id} is missing from the results`);
    return result;
  };

export const yenOf = ({ amount }: ProgrammeResult) => amount?.yen && [amount.yen.min, amount.yen.max];
export const stepsOf = ({ amount }: ProgrammeResult) =>
  amount?.steps.map(({ from, yen }) => [from, yen?.min, yen?.max]);

export const wards = (from: string) => [{ from, until: 'move', place: 'tokyo-wards' as const }];
export const telework = {
  residenceStatus: 'japanese',
  workRoutes: ['telework'],
  teleworkByOwnWill: true,
  teleworkOverHalf: true,
} satisfies Household['self'];

export const mover: Household = {
  movesWith: 'same-household',
  intendedStay: 'five-years-or-more',
  self: {
    ...telework,
    residence: 'moving-in',
    birthDate: '1985-05-05',
    moveInDate: '2026-12-01',
    periods: wards('2010-01-01'),
  },
  spouse: { moveInDate: '2026-12-01' },
};

/** Moved alone, was hired a year later and had the start-up grant decided before the move. */
export const late: Household = {
  movesWith: 'alone',
  intendedStay: 'five-years-or-more',
  self: {
    residence: 'in-city',
    residenceStatus: 'japanese',
    birthDate: '1990-05-05',
    moveInDate: '2025-12-01',
    periods: wards('2015-01-01'),
    workRoutes: ['matching-site', 'startup'],
    jobIsPermanent: true,
    jobAppliedAfterPosting: true,
    employerIsRelative: false,
    hireDate: '2026-12-01',
    startupGrantDate: '2025-10-01',
  },
  spouse: 'none',
  children: [],
};
