import type { InputTopic } from './row';

/** The move to Honjo, and how long to stay. */
export const moving = {
  household: {
    movesWith: {
      type: 'choice',
      codes: ['alone', 'same-household', 'others', 'same-household-later'],
      link: 3,
      section: 'move',
      meaning:
        'Who moves to Honjo along with this person: nobody, people of the same household on the same day, people of another one, or people of the same household of whom some come on another day.',
      example: 'same-household',
    },
    intendedStay: {
      type: 'choice',
      codes: ['under-two-years', 'two-to-five-years', 'five-years-or-more'],
      link: 4,
      section: 'move',
      favourable: ['five-years-or-more'],
      meaning: 'How long this person intends to live in Honjo.',
      example: 'five-years-or-more',
    },
  },
  adult: {
    residence: {
      type: 'choice',
      codes: ['in-city', 'moving-in', 'elsewhere'],
      link: 0,
      section: 'move',
      favourable: ['in-city', 'moving-in'],
      meaning: 'Whether this person lives in Honjo, is moving there, or lives and stays elsewhere.',
      example: 'moving-in',
    },
    livesWithSelf: {
      type: 'boolean',
      link: 1,
      section: 'family',
      favourable: [true],
      meaning:
        'Of a spouse or child: whether living in one home with the person who asks, or moving in together with them on the same day.',
      example: true,
    },
    noticeDate: {
      type: 'date',
      none: true,
      future: true,
      link: 8,
      section: 'move',
      meaning: 'The day on which the prior notice form (事前申出書) was or will be handed in, or none.',
      example: 'none',
    },
  },
  child: {
    residence: {
      type: 'choice',
      codes: ['in-city', 'moving-in', 'elsewhere'],
      link: 3,
      section: 'move',
      favourable: ['in-city', 'moving-in'],
      meaning: 'Whether this person lives in Honjo, is moving there, or lives and stays elsewhere.',
      example: 'moving-in',
    },
    livesWithSelf: {
      type: 'boolean',
      link: 1,
      section: 'family',
      favourable: [true],
      meaning:
        'Whether living in one home with the person who asks, or moving in together with them on the same day.',
      example: true,
    },
    moveInDate: {
      type: 'date',
      none: true,
      future: true,
      link: 4,
      section: 'move',
      meaning: 'The day of moving in to Honjo, past or planned; none for a child that always lived there.',
      example: '2027-03',
    },
  },
} as const satisfies InputTopic;
