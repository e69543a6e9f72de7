import type { InputTopic } from './row';

/** The move to Honjo, and how long to stay. */
export const moving = {
  household: {
    movesWith: {
      type: 'choice',
      codes: ['alone', 'same-household', 'others', 'same-household-later', 'alone-single'],
      first: 'alone-single',
      link: 3,
      section: 'move',
    },
    intendedStay: {
      type: 'choice',
      codes: ['under-two-years', 'two-to-five-years', 'five-years-or-more'],
      link: 4,
      section: 'move',
    },
  },
  adult: {
    residence: {
      type: 'choice',
      codes: ['in-city', 'moving-in', 'elsewhere'],
      link: 0,
      section: 'move',
    },
    livesWithSelf: {
      type: 'boolean',
      link: 1,
      section: 'family',
    },
    noticeDate: {
      type: 'date',
      none: true,
      future: true,
      link: 8,
      section: 'move',
    },
  },
  child: {
    residence: {
      type: 'choice',
      codes: ['in-city', 'moving-in', 'elsewhere'],
      link: 3,
      section: 'move',
    },
    livesWithSelf: {
      type: 'boolean',
      link: 1,
      section: 'family',
    },
    moveInDate: {
      type: 'date',
      none: true,
      ofResident: 'none',
      future: true,
      link: 4,
      section: 'move',
    },
  },
} as const satisfies InputTopic;
