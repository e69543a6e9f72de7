import { ageSpan, birthOf, birthdayReadings } from '../facts/ages';
import type { Fact } from '../facts/fact';
import { birthPath, joined } from '../facts/paths';
import { registrationDay, registrationPaths } from './registration';

/** What the grants for a home hang on: the day it is registered. */
export const homeFacts = {
  registrationDay: {
    type: 'date',
    scope: 'household',
    overTime: 'stays',
    changedBy: ['home'],
    read: registrationDay,
    needs: registrationPaths,
  },
  ageAtRegistration: {
    type: 'number',
    scope: 'adult',
    overTime: 'stays',
    changedBy: ['home'],
    unit: 'years',
    readings: birthdayReadings,
    read: (situation, subject, as) => ageSpan(birthOf(situation, subject), registrationDay(situation), as),
    needs: (situation, subject) => joined(registrationPaths(situation), birthPath(situation, subject)),
  },
} as const satisfies Record<string, Fact>;
