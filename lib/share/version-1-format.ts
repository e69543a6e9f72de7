import { adultInputs, childInputs, householdInputs } from '../facts/inputs';
import { maybe, type Format } from './formats';
import { periodFormat } from './household-format';
import { formatsOf, list, record, yesOrNo } from './record-format';

/**
 * A household as links of version 1 carry it, only to be read. Such links are kept and printed, so neither these orders nor the meaning of a
 * place in a list of codes ever changes.
 */
export function version1Format(): Format {
  const inputs = { ...formatsOf(householdInputs), ...formatsOf(adultInputs), ...formatsOf(childInputs) };
  const adult = record(version1Order.adult, { ...inputs, periods: maybe(list(periodFormat, 5)) });
  const child = record(version1Order.child, inputs);
  return record(version1Order.household, {
    ...inputs,
    pregnant: yesOrNo,
    careReason: yesOrNo,
    self: maybe(adult),
    spouse: maybe(adult),
    children: maybe(list(child, 4)),
  });
}

/** Which field stood where in version 1. */
export const version1Order = {
  household: [
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
  ],
  adult: ['birthDate', 'moveInDate', 'livedInCityYearBefore', 'student', 'residenceStatus', 'periods'],
  child: ['birthDate', 'care'],
} as const;
