import type { Adult, Child, Household, Period } from '../facts/household';
import type { Topic } from '../rules/schema';

/**
 * Which field stands where in a link. Links are kept and printed, so these lists are never reordered and nothing is taken out of them:
 * a new field goes to the end of its list, as a new code goes to the end of its list in lib/facts/inputs.ts.
 */
export const householdOrder = [
  'residence',
  'movesWith',
  'intendedStay',
  'workRoutes',
  'jobIsPermanent',
  'jobAppliedAfterPosting',
  'employerIsRelative',
  'hireDate',
  'teleworkByOwnWill',
  'teleworkOverHalf',
  'relatedPersonConfirmed',
  'startupGrantDate',
  'dwelling',
  'someoneEmployed',
  'noticeDate',
  'homePurchase',
  'registrationDate',
  'firstHome',
  'settlesByYearEnd',
  'cityTaxPaid',
  'receivedHomeGrant',
  'parentInCity',
  'shinkansenCommute',
  'careReason',
  'incomeBelowThreshold',
  'pregnant',
  'checkupElsewhere',
  'checkupDate',
  'fertilityTreatments',
  'treatmentEndDate',
  'treatedRegisteredSince',
  'publicInsurance',
  'donorOrSurrogate',
  'costOutsideInsurance',
  'fertilityGrantThisYear',
  'fertilityGrantYears',
  'self',
  'spouse',
  'children',
  'worksInCity',
  'taxExempt',
  'firstVisitDate',
  'ageAtTests',
  'noticeFiled',
  'marriageRegistered',
] as const satisfies (keyof Household)[];

export const adultOrder = [
  'birthDate',
  'moveInDate',
  'livedInCityYearBefore',
  'student',
  'residenceStatus',
  'periods',
] as const satisfies (keyof Adult)[];

export const childOrder = ['birthDate', 'care'] as const satisfies (keyof Child)[];

export const periodOrder = [
  'from',
  'until',
  'place',
  'disadvantaged',
  'wardsWork',
  'wardsStudy',
  'municipality',
] as const satisfies (keyof Period)[];

export const topicOrder = [
  'moving',
  'home',
  'children',
  'pregnancy',
  'work',
  'foreign',
  'daily',
] as const satisfies Topic[];
