import type { InputTopic } from './row';

/** Who asks and the spouse or partner, and what concerns them both. */
export const people = {
  household: {
    cityTaxPaid: {
      type: 'boolean',
      link: 10,
      section: 'family',
      favourable: [true],
      meaning: 'Whether no city tax is overdue.',
      example: true,
    },
    noticeFiled: {
      type: 'choice',
      codes: ['filed-within-a-year', 'filed-before', 'planned', 'none', 'filed-elsewhere'],
      link: 31,
      section: 'family',
      meaning:
        'Whether a notice of marriage or birth was filed: in Honjo within a year or before that, planned, none, or elsewhere.',
      example: 'none',
    },
  },
  adult: {
    birthDate: {
      type: 'date',
      link: 2,
      section: 'family',
      meaning: 'The day of birth.',
      example: '1990-04-01',
    },
    moveInDate: {
      type: 'date',
      none: true,
      future: true,
      link: 3,
      section: 'move',
      meaning: 'The day of moving in to Honjo, past or planned; none for somebody who always lived there.',
      example: '2027-03',
    },
    livedInCityYearBefore: {
      type: 'boolean',
      link: 4,
      section: 'move',
      favourable: [false],
      meaning: 'Whether registered in Honjo at any time in the year before moving in.',
      example: false,
    },
    student: {
      type: 'boolean',
      link: 5,
      section: 'family',
      favourable: [false],
      meaning: 'Whether a pupil or student.',
      example: false,
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
      favourable: ['japanese', 'permanent'],
      meaning: 'Japanese, or the status of residence.',
      example: 'permanent',
    },
  },
} as const satisfies InputTopic;
