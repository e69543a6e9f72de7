import { ageSpan, birthOf, birthdayReadings } from '../facts/ages';
import type { Fact } from '../facts/fact';
import { adultPaths, joined } from '../facts/paths';
import { registrationDay, registrationPaths } from './registration';

const birthPath = adultPaths('birthDate');

/** What the grants for a home hang on: the day it is registered. */
export const homeFacts = {
  registrationDay: { type: 'date', scope: 'household', read: registrationDay, needs: registrationPaths },
  ageAtRegistration: {
    type: 'number',
    scope: 'adult',
    unit: 'years',
    readings: birthdayReadings,
    read: (kase, subject, as) => ageSpan(birthOf(kase, subject), registrationDay(kase), as),
    needs: (kase, subject) => joined(registrationPaths(kase), birthPath(kase, subject)),
  },
} as const satisfies Record<string, Fact>;
