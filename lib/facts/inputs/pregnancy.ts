import type { InputTopic } from './row';

/** A pregnancy and its check-ups. */
export const pregnancy = {
  household: {
    pregnancy: {
      type: 'choice',
      codes: ['self', 'partner', 'ended', 'none'],
      ofSpouse: 'partner',
      link: 16,
      section: 'pregnancy',
    },
    /** Of the one who is pregnant and is going to move here. */
    movesBeforeBirth: {
      type: 'boolean',
      link: 34,
      section: 'pregnancy',
    },
    /** Of the mother of the youngest child, who lives here today. */
    motherLivedHereAtBirth: {
      type: 'boolean',
      link: 35,
      section: 'pregnancy',
    },
    firstVisitDate: {
      type: 'date',
      none: true,
      link: 29,
      section: 'pregnancy',
    },
    taxExempt: {
      type: 'boolean',
      link: 28,
      section: 'pregnancy',
    },
    checkupElsewhere: {
      type: 'boolean',
      link: 17,
      section: 'pregnancy',
    },
    checkupDate: {
      type: 'date',
      future: true,
      link: 18,
      section: 'pregnancy',
    },
  },
} as const satisfies InputTopic;
