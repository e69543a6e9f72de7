import type { InputTopic } from './row';

/** Where the children are cared for, and why. */
export const children = {
  household: {
    careReasons: {
      type: 'choices',
      codes: ['work', 'birth', 'illness-or-care', 'disaster', 'looking-for-work', 'school', 'other-listed'],
      link: 14,
      section: 'children',
    },
    incomeBelowThreshold: {
      type: 'boolean',
      link: 15,
      section: 'children',
    },
  },
  child: {
    birthDate: {
      type: 'date',
      link: 0,
    },
    care: {
      type: 'choices',
      codes: [
        'nursery',
        'kindergarten',
        'development',
        'nursery-planned',
        'kindergarten-planned',
        'development-planned',
      ],
      link: 2,
      section: 'children',
    },
  },
} as const satisfies InputTopic;
