import type { answerFields, furtherFields } from './fields';

/** What one field means, and a value to copy. */
export type FieldEntry = { readonly meaning: string; readonly example: unknown };

type Entries<Group extends keyof typeof answerFields> = Readonly<
  Record<keyof (typeof answerFields)[Group] | (typeof furtherFields)[Group][number], FieldEntry>
>;

const period = { from: '2016-04-01', until: 'move', place: 'tokyo-wards', wardsWork: 'insured-employee' };

const household: Entries<'household'> = {
  residence: entry(
    'Whether the household lives in Honjo, is moving there, or lives and stays elsewhere.',
    'moving-in',
  ),
  movesWith: entry('Who moves to Honjo along with this person.', 'same-household'),
  intendedStay: entry('How long this person intends to live in Honjo.', 'five-years-or-more'),
  workRoutes: entry('Every way in which this person is going to work after moving.', ['telework']),
  jobIsPermanent: entry(
    'Whether the job found on the matching site has no end date and at least the weekly hours asked for.',
    true,
  ),
  jobAppliedAfterPosting: entry(
    'Whether this person applied for the job after it was posted on the matching site.',
    true,
  ),
  employerIsRelative: entry('Whether the company is run by a relative within the third degree.', false),
  hireDate: entry(
    'The first day of the job found on the matching site, or none while not hired.',
    '2027-04-01',
  ),
  teleworkByOwnWill: entry('Whether the move is by own decision, not by order of the employer.', true),
  teleworkOverHalf: entry('Whether more than half of the working days are worked from the new home.', true),
  relatedPersonConfirmed: entry(
    'Whether the city has confirmed this person as having ties to Honjo (関係人口).',
    false,
  ),
  startupGrantDate: entry(
    'The day on which the prefecture decided to give a start-up grant (起業支援金), or none.',
    'none',
  ),
  dwelling: entry('Under whose contract the home in Honjo is, or what kind of home it is.', 'own-contract'),
  someoneEmployed: entry('Whether this person, the spouse or somebody else in the home has a job.', true),
  noticeDate: entry(
    'The day on which the prior notice form (事前申出書) was or will be handed in, or none.',
    'none',
  ),
  homePurchase: entry(
    'Whether an own home in Honjo is bought or built: not at all, planned, or registered already.',
    'planned',
  ),
  registrationDate: entry('The day on which the home is registered (登記).', '2027-09'),
  firstHome: entry('Whether this is the first home the owner acquires in Honjo.', true),
  settlesByYearEnd: entry(
    'Whether the owner lives and is registered in the home by the end of the year of acquiring it.',
    true,
  ),
  cityTaxPaid: entry('Whether no city tax is overdue.', true),
  receivedHomeGrant: entry('Whether the owner ever received this payment or the grant before it.', false),
  parentInCity: entry('Whether a parent of this person or the spouse lives in Honjo.', false),
  shinkansenCommute: entry(
    'Whether this person or the spouse commutes by Shinkansen from Honjo-Waseda Station.',
    false,
  ),
  careReason: entry('Whether the parents have a reason to leave a child in care, at a nursery or an after-school club, such as work.', true),
  incomeBelowThreshold: entry(
    'Whether the yearly income is below the limit of the national rule for third children.',
    'unknown',
  ),
  pregnant: entry('Whether somebody in the household is pregnant.', false),
  checkupElsewhere: entry(
    'Whether a pregnancy check-up was paid at a clinic where the vouchers do not work.',
    false,
  ),
  checkupDate: entry('The day of that check-up.', '2026-10-02'),
  fertilityTreatments: entry(
    'Every kind of infertility treatment: specific (IVF, ICSI) or general (timing, insemination, tests).',
    ['specific'],
  ),
  treatmentEndDate: entry('The day on which the treatment ended.', '2026-10-15'),
  treatedRegisteredSince: entry(
    'Since when the person treated has been registered in Honjo, or none.',
    '2020-04-01',
  ),
  publicInsurance: entry('Whether the couple is enrolled in public health insurance.', true),
  donorOrSurrogate: entry(
    'Whether the treatment uses sperm, eggs or embryos of others, or a surrogate.',
    false,
  ),
  costOutsideInsurance: entry('Whether some cost of the treatment is outside health insurance.', true),
  fertilityGrantThisYear: entry('Whether this grant was already received in the same fiscal year.', false),
  fertilityGrantYears: entry('In how many fiscal years this grant was received so far.', 1),
  worksInCity: entry('Whether this person or the spouse works in Honjo.', false),
  taxExempt: entry(
    'Whether nobody in the household pays municipal tax, or it receives public assistance (生活保護).',
    false,
  ),
  firstVisitDate: entry('The day of the first visit to a clinic for this pregnancy, or none.', '2026-10-02'),
  ageAtTests: entry(
    'How old the woman is or was when the infertility tests of the couple began; no-tests for no tests.',
    'under-35',
  ),
  marriageRegistered: entry('Whether the couple has filed the notice of marriage (婚姻届).', true),
  noticeFiled: entry(
    'Whether a notice of marriage or birth was filed: in Honjo within a year or before that, planned, none, or elsewhere.',
    'none',
  ),
  self: entry('The person who asks.', { birthDate: '1990-04-01' }),
  spouse: entry('The spouse or partner: none, unknown, or the same fields as for self.', 'none'),
  children: entry('Every born child who shares the household, whatever the age; [] when there are none.', [
    { birthDate: '2024-04-02' },
  ]),
};

const adult: Entries<'adult'> = {
  birthDate: entry('The day of birth.', '1990-04-01'),
  moveInDate: entry(
    'The day of moving in to Honjo, past or planned; none for somebody who always lived there.',
    '2027-03',
  ),
  livedInCityYearBefore: entry(
    'Whether registered in Honjo at any time in the year before moving in.',
    false,
  ),
  student: entry('Whether a pupil or student.', false),
  residenceStatus: entry('Japanese, or the status of residence.', 'permanent'),
  periods: entry('Where this person lived and worked before moving in, one entry for each stretch of time.', [
    period,
  ]),
};

const child: Entries<'child'> = {
  birthDate: entry('The day of birth.', '2024-04-02'),
  care: entry('Everywhere the child goes or will go; [] for nowhere.', ['nursery']),
};

const periodFields: Entries<'period'> = {
  from: entry('The first day of the stretch.', period.from),
  until: entry('The last day of the stretch, or move when it lasts until the move to Honjo.', period.until),
  place: entry('Where the home was; saitama is Saitama Prefecture outside Honjo.', period.place),
  disadvantaged: entry(
    'Whether the home was in a disadvantaged area (条件不利地域); not needed where a municipality tells.',
    false,
  ),
  wardsWork: entry("How this person worked in Tokyo's 23 wards; none when not at all.", period.wardsWork),
  wardsStudy: entry('Whether this person went to a university or similar school in the 23 wards.', false),
  municipality: entry('The municipality in Saitama: a code of content/places.yaml, or other.', 'kumagaya'),
};

/** Every field of a household description. A field that is not listed here does not compile. */
export const householdFormat = { household, adult, child, period: periodFields } as const;

function entry(meaning: string, example: unknown): FieldEntry {
  return { meaning, example };
}
