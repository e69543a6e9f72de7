import type { FurtherRow, InputOwner } from './row';

/** Fields that hold people, lists, or a code of another file. */
export const furtherFields = {
  household: {
    self: {
      type: 'self',
      link: 0,
      meaning: 'The person who asks.',
      example: { birthDate: '1990-04-01' },
    },
    spouse: {
      type: 'spouse',
      link: 1,
      section: 'family',
      meaning: 'The spouse or partner: none, unknown, or the same fields as for self.',
      example: 'none',
    },
    children: {
      type: 'children',
      link: 2,
      section: 'family',
      meaning: 'Every born child who shares the household, whatever the age; [] when there are none.',
      example: [{ birthDate: '2024-04-02' }],
    },
  },
  adult: {
    periods: {
      type: 'periods',
      link: 7,
      section: 'move',
      meaning: 'Where this person lived and worked before moving in, one entry for each stretch of time.',
      example: [{ from: '2016-04-01', until: 'move', place: 'tokyo-wards', wardsWork: 'insured-employee' }],
    },
  },
  child: {},
  period: {
    municipality: {
      type: 'municipality',
      link: 6,
      meaning: 'The municipality in Saitama: a code of content/places.yaml, or other.',
      example: 'kumagaya',
    },
  },
} as const satisfies Record<InputOwner, Readonly<Record<string, FurtherRow>>>;
