import type { InputTopic } from './row';

/** The home in Honjo: rented, or bought and registered. */
export const home = {
  household: {
    homePurchase: {
      type: 'choice',
      codes: ['none', 'planned', 'registered'],
      link: 6,
      section: 'home',
      favourable: ['planned', 'registered', 'registered'],
      meaning: 'Whether an own home in Honjo is bought or built: not at all, planned, or registered already.',
      example: 'planned',
    },
    registrationDate: {
      type: 'date',
      future: true,
      link: 7,
      section: 'home',
      meaning: 'The day on which the home is registered (登記).',
      example: '2027-09',
    },
    firstHome: {
      type: 'boolean',
      link: 8,
      section: 'home',
      favourable: [true],
      meaning: 'Whether this is the first home the owner acquires in Honjo.',
      example: true,
    },
    settlesByYearEnd: {
      type: 'boolean',
      link: 9,
      section: 'home',
      favourable: [true],
      meaning:
        'Whether the owner lives and is registered in the home by the end of the year of acquiring it.',
      example: true,
    },
    receivedHomeGrant: {
      type: 'boolean',
      link: 11,
      section: 'home',
      favourable: [false],
      meaning: 'Whether the owner ever received this payment or the grant before it.',
      example: false,
    },
    parentInCity: {
      type: 'boolean',
      link: 12,
      section: 'home',
      favourable: [true],
      meaning: 'Whether a parent of this person or the spouse lives in Honjo.',
      example: false,
    },
  },
  adult: {
    dwelling: {
      type: 'choice',
      codes: ['own-contract', 'co-tenant', 'other-contract', 'public-housing', 'company-housing'],
      link: 18,
      section: 'home',
      favourable: ['own-contract', 'co-tenant'],
      meaning: 'Under whose contract the home in Honjo is, or what kind of home it is.',
      example: 'own-contract',
    },
  },
} as const satisfies InputTopic;
