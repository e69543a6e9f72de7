import type { fields } from './fields';
import type { InputOwner } from './inputs';

type Rows<Owner extends InputOwner> = (typeof fields)[Owner];
type YesNoName<Owner extends InputOwner> = {
  [Name in keyof Rows<Owner>]: Rows<Owner>[Name] extends { type: 'boolean' } ? Name : never;
}[keyof Rows<Owner>];

/** A field for those who write descriptions by hand: what it means, in one sentence, and a value to copy. */
export interface FieldMeaning {
  readonly meaning: string;
  readonly example: unknown;
}

/**
 * Every field of every kind; what is told by yes or no may be left out, and means what its question asks. Apart from the tables of inputs, because
 * no page of the site shows it.
 */
export const fieldMeanings: {
  readonly [Owner in InputOwner]: Record<Exclude<keyof Rows<Owner>, YesNoName<Owner>>, FieldMeaning> &
    Partial<Record<YesNoName<Owner>, FieldMeaning>>;
} = {
  household: {
    movesWith: {
      meaning:
        'Who moves to Honjo along with this person: nobody, people of the same household on the same day, people of another one, people of the same household of whom some come on another day, or nobody where there is no spouse or partner either; alone by itself says nothing of a spouse.',
      example: 'same-household',
    },
    intendedStay: {
      meaning: 'How long this person intends to live in Honjo.',
      example: 'five-years-or-more',
    },
    someoneEmployed: {
      meaning: 'Whether this person, the spouse or somebody else in the home has a job.',
      example: true,
    },
    homePurchase: {
      meaning: 'Whether an own home in Honjo is bought or built: not at all, planned, or registered already.',
      example: 'planned',
    },
    registrationDate: { meaning: 'The day on which the home is registered (登記).', example: '2027-09' },
    firstHome: { meaning: 'Whether this is the first home the owner acquires in Honjo.', example: true },
    settlesByYearEnd: {
      meaning:
        'Whether the owner lives and is registered in the home by the end of the year of acquiring it.',
      example: true,
    },
    cityTaxPaid: { meaning: 'Whether no city tax is overdue.', example: true },
    receivedHomeGrant: {
      meaning: 'Whether the owner ever received this payment or the grant before it.',
      example: false,
    },
    parentInCity: {
      meaning: 'Whether a parent of this person or the spouse lives in Honjo.',
      example: false,
    },
    shinkansenCommute: {
      meaning: 'Whether this person or the spouse commutes by Shinkansen from Honjo-Waseda Station.',
      example: false,
    },
    careReasons: {
      meaning: 'Every reason of the parents to leave a child in care; [] for none.',
      example: ['work'],
    },
    incomeBelowThreshold: {
      meaning: 'Whether the yearly income is below the limit of the national rule for third children.',
      example: 'unknown',
    },
    pregnancy: {
      meaning:
        'Who is pregnant: this person or the spouse; ended when nobody is but a pregnancy has ended without a birth; none when neither.',
      example: 'none',
    },
    movesBeforeBirth: {
      meaning: 'Whether the one who is pregnant moves to Honjo before the child is born.',
      example: true,
    },
    motherLivedHereAtBirth: {
      meaning: 'Whether the mother of the youngest child, who lives in Honjo today, did so when it was born.',
      example: true,
    },
    checkupElsewhere: {
      meaning: 'Whether a pregnancy check-up was paid at a clinic where the vouchers do not work.',
      example: false,
    },
    checkupDate: { meaning: 'The day of that check-up.', example: '2026-10-02' },
    fertilityTreatments: {
      meaning:
        'Every kind of infertility treatment: specific (IVF, ICSI) or general (timing, insemination, tests).',
      example: ['specific'],
    },
    treatmentEndDate: { meaning: 'The day on which the treatment ended.', example: '2026-10-15' },
    treatedRegisteredSince: {
      meaning: 'Since when the person treated has been registered in Honjo, or none.',
      example: '2020-04-01',
    },
    publicInsurance: { meaning: 'Whether the couple is enrolled in public health insurance.', example: true },
    donorOrSurrogate: {
      meaning: 'Whether the treatment uses sperm, eggs or embryos of others, or a surrogate.',
      example: false,
    },
    costOutsideInsurance: {
      meaning: 'Whether some cost of the treatment is outside health insurance.',
      example: true,
    },
    fertilityGrantThisYear: {
      meaning: 'Whether this grant was already received in the same fiscal year.',
      example: false,
    },
    fertilityGrantYears: { meaning: 'In how many fiscal years this grant was received so far.', example: 1 },
    worksInCity: { meaning: 'Whether this person or the spouse works in Honjo.', example: false },
    taxExempt: {
      meaning:
        'Whether nobody in the household pays municipal tax, or it receives public assistance (生活保護).',
      example: false,
    },
    firstVisitDate: {
      meaning: 'The day of the first visit to a clinic for this pregnancy, or none.',
      example: '2026-10-02',
    },
    ageAtTests: {
      meaning:
        'How old the woman is or was when the infertility tests of the couple began; no-tests for no tests.',
      example: 'under-35',
    },
    noticeFiled: {
      meaning:
        'Whether a notice of marriage or birth was filed: in Honjo within a year or before that, planned, none, or elsewhere.',
      example: 'none',
    },
    marriageRegistered: {
      meaning: 'Whether the couple has filed the notice of marriage (婚姻届).',
      example: true,
    },
    fertilityCare: {
      meaning:
        'What the couple has or plans this fiscal year, or has not claimed yet: infertility tests, treatment under health insurance, treatment or costs outside it; none for nothing of it.',
      example: ['insured-treatment'],
    },
    self: { meaning: 'The person who asks.', example: { birthDate: '1990-04-01' } },
    spouse: {
      meaning: 'The spouse or partner: none, unknown, or the same fields as for self.',
      example: 'none',
    },
    children: {
      meaning: 'Every born child who shares the household, whatever the age; [] when there are none.',
      example: [{ birthDate: '2024-04-02' }],
    },
  },
  adult: {
    residence: {
      meaning: 'Whether this person lives in Honjo, is moving there, or lives and stays elsewhere.',
      example: 'moving-in',
    },
    livesWithSelf: {
      meaning:
        'Of a spouse or child: whether living in one home with the person who asks, or moving in together with them on the same day.',
      example: true,
    },
    birthDate: { meaning: 'The day of birth.', example: '1990-04-01' },
    moveInDate: {
      meaning: 'The day of moving in to Honjo, past or planned; none for somebody who always lived there.',
      example: '2027-03',
    },
    livedInCityYearBefore: {
      meaning: 'Whether registered in Honjo at any time in the year before moving in.',
      example: false,
    },
    student: { meaning: 'Whether a pupil or student.', example: false },
    residenceStatus: { meaning: 'Japanese, or the status of residence.', example: 'permanent' },
    noticeDate: {
      meaning: 'The day on which the prior notice form (事前申出書) was or will be handed in, or none.',
      example: 'none',
    },
    workRoutes: {
      meaning: 'Every way in which this person is going to work after moving.',
      example: ['telework'],
    },
    jobIsPermanent: {
      meaning:
        'Whether the job found on the matching site has no end date and at least the weekly hours asked for.',
      example: true,
    },
    jobAppliedAfterPosting: {
      meaning: 'Whether this person applied for the job after it was posted on the matching site.',
      example: true,
    },
    employerIsRelative: {
      meaning: 'Whether the company is run by a relative within the third degree.',
      example: false,
    },
    hireDate: {
      meaning: 'The first day of the job found on the matching site, or none while not hired.',
      example: '2027-04-01',
    },
    teleworkByOwnWill: {
      meaning: 'Whether the move is by own decision, not by order of the employer.',
      example: true,
    },
    teleworkOverHalf: {
      meaning: 'Whether more than half of the working days are worked from the new home.',
      example: true,
    },
    relatedPersonConfirmed: {
      meaning: 'Whether the city has confirmed this person as having ties to Honjo (関係人口).',
      example: false,
    },
    startupGrantDate: {
      meaning: 'The day on which the prefecture decided to give a start-up grant (起業支援金), or none.',
      example: 'none',
    },
    dwelling: {
      meaning: 'Under whose contract the home in Honjo is, or what kind of home it is.',
      example: 'own-contract',
    },
    periods: {
      meaning: 'Where this person lived and worked before moving in, one entry for each stretch of time.',
      example: [{ from: '2016-04-01', until: 'move', place: 'tokyo-wards', wardsWork: 'insured-employee' }],
    },
  },
  child: {
    birthDate: { meaning: 'The day of birth.', example: '2024-04-02' },
    livesWithSelf: {
      meaning:
        'Whether living in one home with the person who asks, or moving in together with them on the same day.',
      example: true,
    },
    care: { meaning: 'Everywhere the child goes or will go; [] for nowhere.', example: ['nursery'] },
    residence: {
      meaning: 'Whether this person lives in Honjo, is moving there, or lives and stays elsewhere.',
      example: 'moving-in',
    },
    moveInDate: {
      meaning: 'The day of moving in to Honjo, past or planned; none for a child that always lived there.',
      example: '2027-03',
    },
  },
  period: {
    from: { meaning: 'The first day of the stretch.', example: '2016-04-01' },
    until: {
      meaning: 'The last day of the stretch, or move when it lasts until the move to Honjo.',
      example: 'move',
    },
    place: {
      meaning: 'Where the home was; saitama is Saitama Prefecture outside Honjo.',
      example: 'tokyo-wards',
    },
    disadvantaged: {
      meaning:
        'Whether the home was in a disadvantaged area (条件不利地域); not needed where a municipality tells.',
      example: false,
    },
    wardsWork: {
      meaning: "How this person worked in Tokyo's 23 wards; none when not at all.",
      example: 'insured-employee',
    },
    wardsStudy: {
      meaning: 'Whether this person went to a university or similar school in the 23 wards.',
      example: false,
    },
    municipality: {
      meaning: 'The municipality in Saitama: a code of content/places.yaml, or other.',
      example: 'kumagaya',
    },
  },
};
