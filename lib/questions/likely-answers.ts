import { addMonths, addYears, type PlainDate } from '../dates';
import type { Household } from '../facts/household';
import type { Scope } from '../rules';

/**
 * What somebody who chose these topics most likely answers, told in full: who chose a topic is concerned by it. Only the length of the way
 * ahead is reckoned with it; no result ever rests on it.
 */
export function likelyHousehold(topics: readonly Scope[], day: PlainDate): Household {
  const isMoving = topics.includes('moving') || topics.includes('work');
  const move = isMoving ? addMonths(day, 4) : addYears(day, -5);
  return {
    homePurchase: 'none',
    movesWith: 'same-household',
    intendedStay: 'five-years-or-more',
    pregnancy: topics.includes('pregnancy') ? 'self' : 'none',
    fertilityCare: topics.includes('fertility') ? ['tests', 'uninsured-treatment'] : [],
    ageAtTests: 'under-35',
    marriageRegistered: true,
    treatmentEndDate: day,
    treatedRegisteredSince: addYears(day, -5),
    publicInsurance: true,
    donorOrSurrogate: false,
    fertilityGrantYears: 0,
    cityTaxPaid: true,
    careReasons: ['work'],
    incomeBelowThreshold: false,
    firstVisitDate: 'none',
    taxExempt: false,
    movesBeforeBirth: true,
    motherLivedHereAtBirth: true,
    checkupElsewhere: false,
    noticeFiled: 'none',
    worksInCity: false,
    someoneEmployed: true,
    self: {
      residence: isMoving ? 'moving-in' : 'in-city',
      birthDate: addYears(day, -35),
      moveInDate: move,
      workRoutes: ['telework'],
      teleworkByOwnWill: true,
      teleworkOverHalf: true,
      residenceStatus: 'japanese',
      student: false,
      dwelling: 'own-contract',
      noticeDate: 'none',
      livedInCityYearBefore: false,
      periods: [
        { from: addYears(day, -12), until: 'move', place: 'tokyo-wards', wardsWork: 'insured-employee' },
      ],
    },
    spouse: { livesWithSelf: true, birthDate: addYears(day, -35) },
    children: topics.some((topic) => topic === 'children' || topic === 'foreign')
      ? [{ birthDate: addYears(day, -4), livesWithSelf: true, care: ['nursery'] }]
      : [],
  };
}
