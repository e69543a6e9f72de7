import type { Rows, InputTopic } from './row';

/** One stretch of the residence history of an adult. */
export const periods = {
  period: {
    place: {
      type: 'choice',
      codes: ['tokyo-wards', 'tokyo', 'chiba', 'kanagawa', 'saitama', 'honjo', 'elsewhere'],
      link: 2,
    },
    disadvantaged: {
      type: 'boolean',
      link: 3,
    },
    wardsWork: {
      type: 'choice',
      codes: ['none', 'insured-employee', 'uninsured-employee', 'self-employed', 'other'],
      link: 4,
    },
    wardsStudy: {
      type: 'boolean',
      link: 5,
    },
  },
} as const satisfies InputTopic;

/** Its first and its last day; the last may also be the move. */
export const periodEnds = {
  from: {
    type: 'date',
    future: true,
    link: 0,
  },
  until: {
    type: 'date',
    future: true,
    link: 1,
  },
} as const satisfies Rows;
