import type { Topic } from './row';

/** The move to Honjo, and how long to stay. */
export const moving = {
  household: {
    residence: {
      type: 'choice',
      codes: ['in-city', 'moving-in', 'elsewhere'],
      link: 0,
      section: 'move',
      favourable: ['in-city', 'moving-in'],
      meaning: 'Whether the household lives in Honjo, is moving there, or lives and stays elsewhere.',
      example: 'moving-in',
    },
    movesWith: {
      type: 'choice',
      codes: ['alone', 'same-household', 'others'],
      link: 1,
      section: 'move',
      meaning: 'Who moves to Honjo along with this person.',
      example: 'same-household',
    },
    intendedStay: {
      type: 'choice',
      codes: ['under-two-years', 'two-to-five-years', 'five-years-or-more'],
      link: 2,
      section: 'move',
      favourable: ['five-years-or-more'],
      meaning: 'How long this person intends to live in Honjo.',
      example: 'five-years-or-more',
    },
    noticeDate: {
      type: 'date',
      none: true,
      future: true,
      link: 14,
      section: 'move',
      meaning: 'The day on which the prior notice form (事前申出書) was or will be handed in, or none.',
      example: 'none',
    },
  },
} as const satisfies Topic;
