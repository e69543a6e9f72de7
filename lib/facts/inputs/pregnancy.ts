import type { InputTopic } from './row';

/** A pregnancy and its check-ups. */
export const pregnancy = {
  household: {
    pregnancy: {
      type: 'choice',
      codes: ['self', 'partner', 'ended', 'none'],
      link: 16,
      section: 'pregnancy',
      favourable: ['self', 'partner'],
      meaning:
        'Who is pregnant: this person or the spouse; ended when nobody is but a pregnancy has ended without a birth; none when neither.',
      example: 'none',
    },
    firstVisitDate: {
      type: 'date',
      none: true,
      link: 29,
      section: 'pregnancy',
      meaning: 'The day of the first visit to a clinic for this pregnancy, or none.',
      example: '2026-10-02',
    },
    taxExempt: {
      type: 'boolean',
      link: 28,
      section: 'pregnancy',
      favourable: [true],
      meaning:
        'Whether nobody in the household pays municipal tax, or it receives public assistance (生活保護).',
      example: false,
    },
    checkupElsewhere: {
      type: 'boolean',
      link: 17,
      section: 'pregnancy',
      meaning: 'Whether a pregnancy check-up was paid at a clinic where the vouchers do not work.',
      example: false,
    },
    checkupDate: {
      type: 'date',
      future: true,
      link: 18,
      section: 'pregnancy',
      meaning: 'The day of that check-up.',
      example: '2026-10-02',
    },
  },
} as const satisfies InputTopic;
