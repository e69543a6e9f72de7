import type { InputTopic } from './row';

/** Infertility tests and treatment of a couple. */
export const fertility = {
  household: {
    fertilityCare: {
      type: 'choices',
      codes: ['tests', 'insured-treatment', 'uninsured-treatment'],
      link: 33,
      section: 'pregnancy',
    },
    ageAtTests: {
      type: 'choice',
      codes: ['under-35', '35-to-42', '43-or-over', 'no-tests'],
      link: 30,
      section: 'pregnancy',
    },
    marriageRegistered: {
      type: 'boolean',
      link: 32,
      section: 'pregnancy',
    },
    fertilityTreatments: {
      type: 'choices',
      codes: ['specific', 'general'],
      link: 19,
      section: 'pregnancy',
    },
    treatmentEndDate: {
      type: 'date',
      future: true,
      link: 20,
      section: 'pregnancy',
    },
    treatedRegisteredSince: {
      type: 'date',
      none: true,
      future: true,
      link: 21,
      section: 'pregnancy',
    },
    publicInsurance: {
      type: 'boolean',
      link: 22,
      section: 'pregnancy',
    },
    donorOrSurrogate: {
      type: 'boolean',
      link: 23,
      section: 'pregnancy',
    },
    costOutsideInsurance: {
      type: 'boolean',
      link: 24,
      section: 'pregnancy',
    },
    fertilityGrantThisYear: {
      type: 'boolean',
      link: 25,
      section: 'pregnancy',
    },
    fertilityGrantYears: {
      type: 'number',
      max: 20,
      link: 26,
      section: 'pregnancy',
    },
  },
} as const satisfies InputTopic;
