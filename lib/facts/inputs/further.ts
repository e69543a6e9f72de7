import type { FurtherRow, InputOwner } from './row';

/** Fields that hold people, lists, or a code of another file. */
export const furtherFields = {
  household: {
    self: {
      type: 'self',
      link: 0,
    },
    spouse: {
      type: 'spouse',
      link: 1,
      section: 'family',
    },
    children: {
      type: 'children',
      link: 2,
      section: 'family',
    },
  },
  adult: {
    periods: {
      type: 'periods',
      link: 7,
      section: 'move',
    },
  },
  child: {},
  period: {
    municipality: {
      type: 'municipality',
      link: 6,
    },
  },
} as const satisfies Record<InputOwner, Readonly<Record<string, FurtherRow>>>;
