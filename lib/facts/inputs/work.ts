import type { InputTopic } from './row';

/** Work after moving, and who works. */
export const work = {
  household: {
    someoneEmployed: {
      type: 'boolean',
      link: 5,
      section: 'work',
    },
    shinkansenCommute: {
      type: 'boolean',
      link: 13,
      section: 'work',
    },
    worksInCity: {
      type: 'boolean',
      link: 27,
      section: 'work',
    },
  },
  adult: {
    workRoutes: {
      type: 'choices',
      codes: ['matching-site', 'professional', 'telework', 'related-person', 'startup'],
      link: 9,
      section: 'work',
    },
    jobIsPermanent: {
      type: 'boolean',
      link: 10,
      section: 'work',
    },
    jobAppliedAfterPosting: {
      type: 'boolean',
      link: 11,
      section: 'work',
    },
    employerIsRelative: {
      type: 'boolean',
      link: 12,
      section: 'work',
    },
    hireDate: {
      type: 'date',
      none: true,
      future: true,
      link: 13,
      section: 'work',
    },
    teleworkByOwnWill: {
      type: 'boolean',
      link: 14,
      section: 'work',
    },
    teleworkOverHalf: {
      type: 'boolean',
      link: 15,
      section: 'work',
    },
    relatedPersonConfirmed: {
      type: 'boolean',
      link: 16,
      section: 'work',
    },
    startupGrantDate: {
      type: 'date',
      none: true,
      link: 17,
      section: 'work',
    },
  },
} as const satisfies InputTopic;
