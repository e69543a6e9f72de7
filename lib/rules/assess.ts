import type { DateRange, PlainDate } from '../dates';
import { caseOf, type Case, type Subject } from '../facts/case';
import { contradictions } from '../facts/contradictions';
import type { Household, Path } from '../facts/household';
import type { Places } from '../facts/places';
import type { Span, Verdict } from '../facts/value';
import type { AmountTrace } from './amounts';
import { heldAgainst, withoutContradictions } from './contradicted';
import { answerableIn, askFor, type Asking } from './ask';
import { availabilityOn, type Availability } from './availability';
import type { Judging, Traces } from './compare';
import { compileProgramme, type CompiledProgramme } from './compile-programme';
import type { Holidays } from './days/open-days';
import { freshnessOn, type Freshness } from './freshness';
import { judge, type ConditionTrace, type Judgement } from './judge';
import { verdictOfAny } from './judged';
import type { Programme } from './schema';
import { hasNoDayLeft } from './application-days';
import type { WindowTrace } from './windows';

/** Every programme of the city with what its rules refer to; plain data. */
export type Catalogue = {
  readonly programmes: readonly Programme[];
  readonly places: Places;
  /** National holidays: on these days nobody can apply. */
  readonly holidays: Holidays;
};

/** What one programme comes to for a household on a day. */
export type ProgrammeResult = {
  readonly id: string;
  readonly verdict: Verdict;
  readonly availability: Availability;
  readonly freshness: Freshness;
  readonly version: string | undefined;
  readonly conditions: readonly ConditionTrace[];
  /** Yen the household gets when the conditions are met; undefined when they are not, or where no amount is set. */
  readonly amount: AmountTrace | undefined;
  readonly window: WindowTrace | undefined;
  /** Whether, with these days, no day is left on which the city takes applications. */
  readonly hasNoDayLeft: boolean;
  /** Whether it would be met, but rests on answers that contradict each other. */
  readonly isContradicted?: true;
  readonly applyFrom: DateRange | undefined;
  readonly applyUntil: DateRange | undefined;
  /** Answers that could still change the verdict, then those that could sharpen amount and days. */
  readonly ask: readonly Path[];
  /** One result a child or adult, for programmes that judge them one by one. */
  readonly subjects: readonly Judgement[];
};

/**
 * Judges every programme for a household on `day` (基準日). Every programme of the catalogue is in the answer, in its order. Nothing is met by
 * answers that contradict each other.
 */
export function assess(
  household: Household,
  day: PlainDate,
  catalogue: Catalogue,
  asking: Asking = 'missing-or-better',
): ProgrammeResult[] {
  const results = assessAsTold(household, day, catalogue, asking);
  const found = contradictions(household, day);
  if (found.length === 0) return results;
  const without = assessAsTold(withoutContradictions(household, found), day, catalogue, asking);
  return results.map((result, place) => heldAgainst(result, without[place]));
}

function assessAsTold(
  household: Household,
  day: PlainDate,
  catalogue: Catalogue,
  asking: Asking,
): ProgrammeResult[] {
  const kase = caseOf(household, day, catalogue.places);
  const judgings = judgingsOf(kase, catalogue.holidays, asking);
  const judgements = new Map<string, Judgement>();
  return catalogue.programmes.map((programme) => {
    const compiled = compileProgramme(programme);
    const base = programme.buildsOn ? judgements.get(programme.buildsOn) : undefined;
    const judged = judgings[programme.subject].map((judging) => judge(compiled, judging, base));
    const subjects = programme.subject === 'child' ? judged.filter(isChild) : judged;
    const verdict = householdVerdict(programme, kase, subjects);
    const decisive = decisiveOf(subjects, verdict);
    if (decisive) judgements.set(programme.id, decisive);
    return resultOf(compiled, kase, judgings[programme.subject], verdict, subjects, decisive, asking);
  });
}

type Judgings = Readonly<Record<Programme['subject'], readonly Judging[]>>;

/** Whom programmes of each kind are judged for. */
function judgingsOf(kase: Case, holidays: Holidays, asking: Asking): Judgings {
  const shared: Traces = new Map();
  const isAnswerable = answerableIn(kase.household, asking);
  const judgingOf = (subject: Subject): Judging => ({
    kase,
    holidays,
    subject,
    own: new Map(),
    shared,
    applying: undefined,
    isAnswerable,
  });
  const self = judgingOf({ adult: 'self' });
  const spouse = kase.spouse === null ? [] : [judgingOf({ adult: 'spouse' })];
  return {
    household: [self],
    adult: [self, ...spouse],
    child: [
      ...(kase.children ?? []).map(({ index }) => judgingOf({ adult: 'self', child: index })),
      ...(mayBeChild(kase) ? [self] : []),
    ],
  };
}

/**
 * Whoever asks for themselves may be a child of the city: as their birth tells, or as long as neither a birth nor a child was told. Who has or
 * expects children and tells no birth is taken for their parent.
 */
function mayBeChild({ self, children, household: { pregnancy } }: Case): boolean {
  if (self.born !== undefined) return true;
  return children?.length === 0 && pregnancy !== 'self' && pregnancy !== 'partner';
}

/** Somebody who asks for themselves and is too old is no child: nothing is said of them. */
const isChild = ({ subject, verdict }: Judgement): boolean =>
  subject.child !== undefined || verdict !== 'unmet';

function resultOf(
  compiled: CompiledProgramme,
  kase: Case,
  judgings: readonly Judging[],
  verdict: Verdict,
  subjects: readonly Judgement[],
  decisive: Judgement | undefined,
  asking: Asking,
): ProgrammeResult {
  const { programme } = compiled;
  const availability = availabilityOn(programme, kase.day);
  const isOpen = verdict !== 'unmet';
  return {
    id: programme.id,
    verdict,
    availability,
    freshness: freshnessOn(programme, kase.day),
    version: decisive?.version,
    conditions: decisive?.conditions ?? [missingChildren(programme, kase)],
    amount: isOpen ? total(programme, subjects, decisive) : undefined,
    window: decisive?.window,
    hasNoDayLeft: isOpen && hasNoDayLeft(decisive?.window, kase.day),
    applyFrom: isOpen ? decisive?.window?.from : undefined,
    applyUntil: isOpen ? decisive?.window?.until : undefined,
    ask: askFor(
      compiled,
      kase,
      judgings,
      subjects,
      verdict,
      isOpen && availability.state !== 'ended',
      asking,
    ),
    subjects: programme.subject === 'household' ? nobody : subjects,
  };
}

const nobody: readonly Judgement[] = [];

/** Met for any subject is met; children who were not asked about leave it unknown, no children at all is unmet. */
function householdVerdict(
  { subject }: Programme,
  { children }: Case,
  subjects: readonly Judgement[],
): Verdict {
  if (subject === 'child' && children === undefined) return 'unknown';
  return verdictOfAny(subjects);
}

/** The subject that explains the household's verdict: of several, the one that fails the fewest conditions, among children the one listed last. */
function decisiveOf(subjects: readonly Judgement[], verdict: Verdict): Judgement | undefined {
  const alike = subjects.filter((each) => each.verdict === verdict);
  if (alike.length < 2 || verdict !== 'unmet') return alike[0];
  const failed = ({ conditions }: Judgement) =>
    conditions.filter((condition) => condition.verdict === 'unmet').length;
  const listed = ({ subject }: Judgement) => -(subject.child ?? 0);
  return alike.toSorted((a, b) => failed(a) - failed(b) || listed(a) - listed(b))[0];
}

function missingChildren({ conditions }: Programme, { children }: Case): ConditionTrace {
  const source = conditions[0]?.source ?? '';
  const verdict = children ? 'unmet' : 'unknown';
  return { id: 'has-child', source, verdict, canBeMet: !children, canBeUnmet: true };
}

/** Amounts per child add up over the children; any other amount is paid once to the household. */
function total(
  { amount }: Programme,
  subjects: readonly Judgement[],
  decisive: Judgement | undefined,
): AmountTrace | undefined {
  if (!amount || !decisive?.amount) return undefined;
  if (amount.per !== 'child') return decisive.amount;
  const spans = subjects.flatMap(({ amount: each, verdict }): Span[] =>
    each?.yen && verdict !== 'unmet'
      ? [{ min: verdict === 'met' ? each.yen.min : 0, max: each.yen.max }]
      : [],
  );
  if (spans.length === 0) return decisive.amount;
  const sum = (bound: keyof Span) => spans.reduce((all, span) => all + span[bound], 0);
  return { ...decisive.amount, yen: { min: sum('min'), max: sum('max') } };
}
