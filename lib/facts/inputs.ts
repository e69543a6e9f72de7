/** Everything a citizen can tell us, by name. The household schema, the questions and the tests all grow from these tables. */
export type Input =
  | { readonly type: 'boolean' }
  | { readonly type: 'choice'; readonly codes: readonly string[] }
  | { readonly type: 'choices'; readonly codes: readonly string[] }
  | { readonly type: 'date'; readonly none?: true; readonly future?: true }
  | { readonly type: 'number'; readonly max: number };

const yesNo = { type: 'boolean' } as const;

export const householdInputs = {
  residence: { type: 'choice', codes: ['in-city', 'moving-in', 'elsewhere'] },
  movesWith: { type: 'choice', codes: ['alone', 'same-household', 'others'] },
  intendedStay: { type: 'choice', codes: ['under-two-years', 'two-to-five-years', 'five-years-or-more'] },
  workRoutes: {
    type: 'choices',
    codes: ['matching-site', 'professional', 'telework', 'related-person', 'startup'],
  },
  jobIsPermanent: yesNo,
  jobAppliedAfterPosting: yesNo,
  employerIsRelative: yesNo,
  hireDate: { type: 'date', none: true, future: true },
  teleworkByOwnWill: yesNo,
  teleworkOverHalf: yesNo,
  relatedPersonConfirmed: yesNo,
  startupGrantDate: { type: 'date', none: true },
  dwelling: {
    type: 'choice',
    codes: ['own-contract', 'co-tenant', 'other-contract', 'public-housing', 'company-housing'],
  },
  someoneEmployed: yesNo,
  noticeDate: { type: 'date', none: true, future: true },
  homePurchase: { type: 'choice', codes: ['none', 'planned', 'registered'] },
  registrationDate: { type: 'date', future: true },
  firstHome: yesNo,
  settlesByYearEnd: yesNo,
  cityTaxPaid: yesNo,
  receivedHomeGrant: yesNo,
  parentInCity: yesNo,
  shinkansenCommute: yesNo,
  careReason: yesNo,
  incomeBelowThreshold: yesNo,
  pregnant: yesNo,
  checkupElsewhere: yesNo,
  checkupDate: { type: 'date', future: true },
  fertilityTreatments: { type: 'choices', codes: ['specific', 'general'] },
  treatmentEndDate: { type: 'date', future: true },
  treatedRegisteredSince: { type: 'date', none: true, future: true },
  publicInsurance: yesNo,
  donorOrSurrogate: yesNo,
  costOutsideInsurance: yesNo,
  fertilityGrantThisYear: yesNo,
  fertilityGrantYears: { type: 'number', max: 20 },
  worksInCity: yesNo,
  taxExempt: yesNo,
  firstVisitDate: { type: 'date', none: true },
  ageAtTests: { type: 'choice', codes: ['under-35', '35-to-42', '43-or-over', 'no-tests'] },
  marriageRegistered: yesNo,
  noticeFiled: {
    type: 'choice',
    codes: ['filed-within-a-year', 'filed-before', 'planned', 'none', 'filed-elsewhere'],
  },
} as const satisfies Record<string, Input>;

export const adultInputs = {
  birthDate: { type: 'date' },
  moveInDate: { type: 'date', none: true, future: true },
  livedInCityYearBefore: yesNo,
  student: yesNo,
  residenceStatus: {
    type: 'choice',
    codes: [
      'japanese',
      'permanent',
      'spouse-of-japanese',
      'spouse-of-permanent',
      'long-term',
      'special-permanent',
      'other',
    ],
  },
} as const satisfies Record<string, Input>;

export const childInputs = {
  birthDate: { type: 'date' },
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
  },
} as const satisfies Record<string, Input>;

export const periodInputs = {
  place: {
    type: 'choice',
    codes: ['tokyo-wards', 'tokyo', 'chiba', 'kanagawa', 'saitama', 'honjo', 'elsewhere'],
  },
  disadvantaged: yesNo,
  wardsWork: {
    type: 'choice',
    codes: ['none', 'insured-employee', 'uninsured-employee', 'self-employed', 'other'],
  },
  wardsStudy: yesNo,
} as const satisfies Record<string, Input>;

/** The most children one household may list. */
export const maxChildren = 15;
/** The most periods one residence history may list. */
export const maxPeriods = 20;
