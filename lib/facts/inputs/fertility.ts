import type { InputTopic } from './row';

/** Infertility tests and treatment of a couple. */
export const fertility = {
  household: {
    fertilityCare: {
      type: 'choices',
      codes: ['tests', 'insured-treatment', 'uninsured-treatment'],
      link: 33,
      section: 'pregnancy',
      meaning:
        'What the couple has or plans this fiscal year, or has not claimed yet: infertility tests, treatment under health insurance, treatment or costs outside it; none for nothing of it.',
      example: ['insured-treatment'],
    },
    ageAtTests: {
      type: 'choice',
      codes: ['under-35', '35-to-42', '43-or-over', 'no-tests'],
      link: 30,
      section: 'pregnancy',
      favourable: ['under-35', '35-to-42'],
      meaning:
        'How old the woman is or was when the infertility tests of the couple began; no-tests for no tests.',
      example: 'under-35',
    },
    marriageRegistered: {
      type: 'boolean',
      link: 32,
      section: 'pregnancy',
      favourable: [true],
      meaning: 'Whether the couple has filed the notice of marriage (婚姻届).',
      example: true,
    },
    fertilityTreatments: {
      type: 'choices',
      codes: ['specific', 'general'],
      link: 19,
      section: 'pregnancy',
      meaning:
        'Every kind of infertility treatment: specific (IVF, ICSI) or general (timing, insemination, tests).',
      example: ['specific'],
    },
    treatmentEndDate: {
      type: 'date',
      future: true,
      link: 20,
      section: 'pregnancy',
      meaning: 'The day on which the treatment ended.',
      example: '2026-10-15',
    },
    treatedRegisteredSince: {
      type: 'date',
      none: true,
      future: true,
      link: 21,
      section: 'pregnancy',
      meaning: 'Since when the person treated has been registered in Honjo, or none.',
      example: '2020-04-01',
    },
    publicInsurance: {
      type: 'boolean',
      link: 22,
      section: 'pregnancy',
      favourable: [true],
      meaning: 'Whether the couple is enrolled in public health insurance.',
      example: true,
    },
    donorOrSurrogate: {
      type: 'boolean',
      link: 23,
      section: 'pregnancy',
      favourable: [false],
      meaning: 'Whether the treatment uses sperm, eggs or embryos of others, or a surrogate.',
      example: false,
    },
    costOutsideInsurance: {
      type: 'boolean',
      link: 24,
      section: 'pregnancy',
      favourable: [true],
      meaning: 'Whether some cost of the treatment is outside health insurance.',
      example: true,
    },
    fertilityGrantThisYear: {
      type: 'boolean',
      link: 25,
      section: 'pregnancy',
      favourable: [false],
      meaning: 'Whether this grant was already received in the same fiscal year.',
      example: false,
    },
    fertilityGrantYears: {
      type: 'number',
      max: 20,
      link: 26,
      section: 'pregnancy',
      meaning: 'In how many fiscal years this grant was received so far.',
      example: 1,
    },
  },
} as const satisfies InputTopic;
