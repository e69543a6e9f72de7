import type { InputTopic } from './row';

/** Who asks and the spouse or partner, and what concerns them both. */
export const people = {
  household: {
    cityTaxPaid: {
      type: 'boolean',
      link: 10,
      section: 'family',
    },
    noticeFiled: {
      type: 'choice',
      codes: ['filed-within-a-year', 'filed-before', 'planned', 'none', 'filed-elsewhere'],
      link: 31,
      section: 'family',
    },
  },
  adult: {
    birthDate: {
      type: 'date',
      link: 2,
      section: 'family',
    },
    moveInDate: {
      type: 'date',
      none: true,
      ofResident: 'none',
      future: true,
      link: 3,
      section: 'move',
    },
    livedInCityYearBefore: {
      type: 'boolean',
      link: 4,
      section: 'move',
    },
    student: {
      type: 'boolean',
      link: 5,
      section: 'family',
    },
    residenceStatus: {
      type: 'choice',
      codes: [
        'japanese',
        'permanent',
        'spouse-of-japanese',
        'spouse-of-permanent',
        'long-term',
        'special-permanent',
        'other',
      ],
      link: 6,
      section: 'family',
    },
  },
} as const satisfies InputTopic;
