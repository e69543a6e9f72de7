import type { Adult, Household } from '../../facts/household';

type Answers<Told> = {
  readonly [Name in keyof Told]?: readonly [NonNullable<Told[Name]>, ...NonNullable<Told[Name]>[]];
};

/** Answers of a household and its adults that speak for a programme: random households give them more often. */
export const favourable: Readonly<Partial<Record<string, readonly [unknown, ...unknown[]]>>> = {
  cityTaxPaid: [true],
  intendedStay: ['five-years-or-more'],
  homePurchase: ['planned', 'registered', 'registered'],
  firstHome: [true],
  settlesByYearEnd: [true],
  receivedHomeGrant: [false],
  parentInCity: [true],
  someoneEmployed: [true],
  shinkansenCommute: [true],
  pregnancy: ['self', 'partner'],
  movesBeforeBirth: [true],
  motherLivedHereAtBirth: [true],
  taxExempt: [true],
  careReasons: [['work'], ['work', 'birth']],
  incomeBelowThreshold: [true],
  ageAtTests: ['under-35', '35-to-42'],
  marriageRegistered: [true],
  publicInsurance: [true],
  donorOrSurrogate: [false],
  costOutsideInsurance: [true],
  fertilityGrantYears: [0, 1],
  fertilityGrantThisYear: [false],
  livedInCityYearBefore: [false],
  student: [false],
  residenceStatus: ['japanese', 'permanent'],
  residence: ['in-city', 'moving-in'],
  livesWithSelf: [true],
  dwelling: ['own-contract', 'co-tenant'],
  jobIsPermanent: [true],
  jobAppliedAfterPosting: [true],
  employerIsRelative: [false],
  teleworkByOwnWill: [true],
  teleworkOverHalf: [true],
  relatedPersonConfirmed: [true],
} satisfies Answers<Household & Adult>;
