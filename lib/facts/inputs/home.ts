import type { InputTopic } from './row';

/** The home in Honjo: rented, or bought and registered. */
export const home = {
  household: {
    homePurchase: {
      type: 'choice',
      codes: ['none', 'planned', 'registered'],
      link: 6,
      section: 'home',
    },
    registrationDate: {
      type: 'date',
      future: true,
      link: 7,
      section: 'home',
    },
    firstHome: {
      type: 'boolean',
      link: 8,
      section: 'home',
    },
    settlesByYearEnd: {
      type: 'boolean',
      link: 9,
      section: 'home',
    },
    receivedHomeGrant: {
      type: 'boolean',
      link: 11,
      section: 'home',
    },
    parentInCity: {
      type: 'boolean',
      link: 12,
      section: 'home',
    },
  },
  adult: {
    dwelling: {
      type: 'choice',
      codes: ['own-contract', 'co-tenant', 'other-contract', 'public-housing', 'company-housing'],
      link: 18,
      section: 'home',
    },
  },
} as const satisfies InputTopic;
