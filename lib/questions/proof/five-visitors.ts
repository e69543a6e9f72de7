import type { Household } from '../../facts/household';
import type { Answers } from '../journey';

/** Somebody who comes with a wish: what they choose and answer, and how many questions they may be asked. */
export type Visitor = Answers & { readonly name: string; readonly most: number };

const wards = (from: string, wardsWork: 'insured-employee' | 'self-employed') => [
  { from, until: 'move', place: 'tokyo-wards', wardsWork } as const,
];

const tokyoFamily: Household = {
  homePurchase: 'planned',
  registrationDate: '2027-03',
  movesWith: 'same-household',
  intendedStay: 'five-years-or-more',
  careReasons: ['work'],
  incomeBelowThreshold: false,
  worksInCity: false,
  pregnancy: 'none',
  self: {
    residence: 'moving-in',
    birthDate: '1989-06-10',
    moveInDate: '2027-04-01',
    workRoutes: ['telework'],
    teleworkByOwnWill: true,
    teleworkOverHalf: true,
    residenceStatus: 'japanese',
    periods: wards('2012-04', 'insured-employee'),
  },
  spouse: { livesWithSelf: true, birthDate: '1990-02-03' },
  children: [
    { birthDate: '2020-08-01', livesWithSelf: true, care: [] },
    { birthDate: '2023-05-01', livesWithSelf: true, care: ['nursery-planned'] },
  ],
};

const designer: Household = {
  movesWith: 'alone-single',
  intendedStay: 'five-years-or-more',
  children: [],
  self: {
    residence: 'moving-in',
    birthDate: '1993-06-10',
    moveInDate: '2027-04',
    workRoutes: ['telework'],
    teleworkByOwnWill: true,
    teleworkOverHalf: true,
    residenceStatus: 'japanese',
    periods: wards('2018-04', 'insured-employee'),
  },
};

const couple: Household = {
  pregnancy: 'none',
  children: [],
  fertilityCare: ['insured-treatment', 'uninsured-treatment'],
  treatmentEndDate: '2026-10-15',
  treatedRegisteredSince: '2020-04-01',
  publicInsurance: true,
  donorOrSurrogate: false,
  fertilityGrantYears: 0,
  cityTaxPaid: true,
  noticeFiled: 'none',
  self: { residence: 'in-city', birthDate: '1988-03-03', residenceStatus: 'permanent' },
  spouse: { livesWithSelf: true, residenceStatus: 'permanent' },
};

const traineeFamily: Household = {
  pregnancy: 'none',
  fertilityCare: [],
  noticeFiled: 'none',
  careReasons: ['work'],
  children: [{ birthDate: '2022-05-01', livesWithSelf: true, care: ['nursery'] }],
  self: { residence: 'in-city', birthDate: '1996-03-03', residenceStatus: 'other' },
  spouse: { livesWithSelf: true, residenceStatus: 'other' },
};

const expecting: Household = {
  pregnancy: 'self',
  firstVisitDate: '2026-09-01',
  taxExempt: false,
  checkupElsewhere: false,
  noticeFiled: 'none',
  children: [{ birthDate: '2023-05-01', livesWithSelf: true, care: ['nursery'] }],
  self: { residence: 'in-city', birthDate: '1994-03-03', moveInDate: '2020-04-01' },
  spouse: { livesWithSelf: true },
};

/** Five visitors of whom the numbers of questions are promised. */
export const fiveVisitors: readonly Visitor[] = [
  {
    name: 'a family from Tokyo that moves and buys an old house',
    topics: ['moving', 'home', 'children', 'work'],
    household: tokyoFamily,
    most: 16,
  },
  { name: 'a designer who moves alone', topics: ['moving', 'work'], household: designer, most: 10 },
  {
    name: 'a couple in treatment, foreign residents',
    topics: ['fertility', 'foreign'],
    household: couple,
    most: 12,
  },
  { name: 'the family of a trainee', topics: ['foreign'], household: traineeFamily, most: 6 },
  { name: 'a mother in the city who is expecting', topics: ['pregnancy'], household: expecting, most: 8 },
];
