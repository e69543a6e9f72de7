import type { Rows, InputTopic } from './row';

/** One stretch of the residence history of an adult. */
export const periods = {
  period: {
    place: {
      type: 'choice',
      codes: ['tokyo-wards', 'tokyo', 'chiba', 'kanagawa', 'saitama', 'honjo', 'elsewhere'],
      link: 2,
      meaning: 'Where the home was; saitama is Saitama Prefecture outside Honjo.',
      example: 'tokyo-wards',
    },
    disadvantaged: {
      type: 'boolean',
      link: 3,
      meaning:
        'Whether the home was in a disadvantaged area (条件不利地域); not needed where a municipality tells.',
      example: false,
    },
    wardsWork: {
      type: 'choice',
      codes: ['none', 'insured-employee', 'uninsured-employee', 'self-employed', 'other'],
      link: 4,
      meaning: "How this person worked in Tokyo's 23 wards; none when not at all.",
      example: 'insured-employee',
    },
    wardsStudy: {
      type: 'boolean',
      link: 5,
      meaning: 'Whether this person went to a university or similar school in the 23 wards.',
      example: false,
    },
  },
} as const satisfies InputTopic;

/** Its first and its last day; the last may also be the move. */
export const periodEnds = {
  from: {
    type: 'date',
    future: true,
    link: 0,
    meaning: 'The first day of the stretch.',
    example: '2016-04-01',
  },
  until: {
    type: 'date',
    future: true,
    link: 1,
    meaning: 'The last day of the stretch, or move when it lasts until the move to Honjo.',
    example: 'move',
  },
} as const satisfies Rows;
