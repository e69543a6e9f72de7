import type { InputTopic } from './row';

/** Where the children are cared for, and why. */
export const children = {
  household: {
    careReasons: {
      type: 'choices',
      codes: ['work', 'birth', 'illness-or-care', 'disaster', 'looking-for-work', 'school', 'other-listed'],
      link: 14,
      section: 'children',
      favourable: [['work'], ['work', 'birth']],
      meaning: 'Every reason of the parents to leave a child in care; [] for none.',
      example: ['work'],
    },
    incomeBelowThreshold: {
      type: 'boolean',
      link: 15,
      section: 'children',
      favourable: [true],
      meaning: 'Whether the yearly income is below the limit of the national rule for third children.',
      example: 'unknown',
    },
  },
  child: {
    birthDate: {
      type: 'date',
      link: 0,
      meaning: 'The day of birth.',
      example: '2024-04-02',
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
      meaning: 'Everywhere the child goes or will go; [] for nowhere.',
      example: ['nursery'],
    },
  },
} as const satisfies InputTopic;
