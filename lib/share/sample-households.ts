import type { Adult, Child, Household, Period } from '../facts/household';

const period: Period = {
  from: '2016-04-01',
  until: '2020-03-31',
  place: 'saitama',
  municipality: 'higashichichibu',
  disadvantaged: 'unknown',
  wardsWork: 'insured-employee',
  wardsStudy: false,
};

const adult: Adult = {
  residence: 'moving-in',
  birthDate: '1990-06-10',
  moveInDate: '2027-04-01',
  livedInCityYearBefore: false,
  student: false,
  residenceStatus: 'permanent',
  workRoutes: ['matching-site', 'telework'],
  jobIsPermanent: true,
  jobAppliedAfterPosting: true,
  employerIsRelative: false,
  hireDate: '2027-04-15',
  teleworkByOwnWill: true,
  teleworkOverHalf: 'unknown',
  relatedPersonConfirmed: false,
  startupGrantDate: 'none',
  dwelling: 'own-contract',
  noticeDate: '2027-03',
  periods: [
    { from: '2012-04', until: '2016-03-31', place: 'tokyo-wards', wardsStudy: true },
    period,
    { from: '2020-04-01', until: 'move', place: 'chiba', disadvantaged: false, wardsWork: 'none' },
  ],
};

const spouse: Adult = { ...adult, livesWithSelf: true, birthDate: '1992-02' };

const child: Child = {
  birthDate: '2022-05-15',
  care: ['nursery', 'development-planned'],
  residence: 'moving-in',
  livesWithSelf: true,
  moveInDate: '2027-04-01',
};

/** A household of two adults with three periods each that has answered every question there is. */
export const family: Household = {
  movesWith: 'same-household',
  intendedStay: 'five-years-or-more',
  someoneEmployed: true,
  homePurchase: 'planned',
  registrationDate: '2027-03/2027-05',
  firstHome: true,
  settlesByYearEnd: true,
  cityTaxPaid: true,
  receivedHomeGrant: false,
  parentInCity: true,
  shinkansenCommute: false,
  careReasons: ['work', 'birth'],
  incomeBelowThreshold: false,
  pregnancy: 'self',
  movesBeforeBirth: true,
  motherLivedHereAtBirth: true,
  checkupElsewhere: true,
  checkupDate: '2026-10-05',
  fertilityTreatments: ['general'],
  treatmentEndDate: '2026-09',
  treatedRegisteredSince: '2020',
  publicInsurance: true,
  donorOrSurrogate: false,
  costOutsideInsurance: true,
  fertilityGrantThisYear: false,
  fertilityGrantYears: 1,
  worksInCity: true,
  taxExempt: false,
  firstVisitDate: '2026-09-14',
  ageAtTests: 'under-35',
  marriageRegistered: true,
  noticeFiled: 'filed-within-a-year',
  self: adult,
  spouse,
  children: [
    child,
    { ...child, birthDate: '2024-08-01' },
    { birthDate: '2026-01', care: [], livesWithSelf: true, residence: 'moving-in' },
  ],
};

/** The same family with as many children as a household may list. */
export const largeFamily: Household = {
  ...family,
  children: Array.from({ length: 15 }, (_, index) => ({ ...child, birthDate: `${2007 + index}-05-15` })),
};

/** The longest description there can be: fifteen children and twenty periods for each adult. */
export const fullestHousehold: Household = {
  ...largeFamily,
  self: { ...adult, periods: manyPeriods() },
  spouse: { ...spouse, periods: manyPeriods() },
};

function manyPeriods(): Period[] {
  return Array.from({ length: 20 }, (_, index) => ({
    ...period,
    from: `${2000 + index}-01-01/${2000 + index}-01-02`,
    until: `${2000 + index}-12-01/${2000 + index}-12-30`,
  }));
}
