import type { DateRange, PlainDate } from '../dates';
import { caseOf, type Case, type Subject } from '../facts/case';
import type { Path } from '../facts/paths';
import type { Household } from '../facts/household';
import type { Places } from '../facts/places';
import type { Span, Verdict } from '../facts/value';
import type { AmountTrace } from './amounts';
import { availabilityOn, type Availability } from './availability';
import { anyOf } from './evaluate';
import { addUndecided, judge, type ConditionTrace, type Judgement } from './judge';
import { addOpenPaths, addOpenPathsOfFact } from './open-paths';
import type { Condition, Programme } from './schema';
import type { WindowTrace } from './windows';

/** Every programme of the city with what its rules refer to; plain data. */
export type Catalogue = { readonly programmes: readonly Programme[]; readonly places: Places };

/** What one programme comes to for one child or adult. */
export type SubjectResult = Judgement & { readonly subject: Subject };

/** What one programme comes to for a household on a day. */
export type ProgrammeResult = {
  readonly id: string;
  readonly verdict: Verdict;
  readonly availability: Availability;
  readonly version: string | undefined;
  readonly conditions: readonly ConditionTrace[];
  /** Yen the household gets when the conditions are met; undefined when they are not, or where no amount is set. */
  readonly amount: AmountTrace | undefined;
  readonly window: WindowTrace | undefined;
  readonly applyFrom: DateRange | undefined;
  readonly applyUntil: DateRange | undefined;
  /** Answers that could still change the verdict, then those that could sharpen amount and days. */
  readonly ask: readonly Path[];
  /** One result a child or adult, for programmes that judge them one by one. */
  readonly subjects: readonly SubjectResult[];
};

/** Judges every programme for a household on `day` (基準日). Every programme of the catalogue is in the answer, in its order. */
export function assess(household: Household, day: PlainDate, catalogue: Catalogue): ProgrammeResult[] {
  const kase = caseOf(household, day, catalogue.places);
  const judgements = new Map<string, Judgement>();
  return catalogue.programmes.map((programme) => {
    const base = programme.buildsOn ? judgements.get(programme.buildsOn) : undefined;
    const subjects = judgeEach(programme, kase, base);
    const result = resultOf(programme, kase, subjects);
    const decisive = decisiveOf(subjects, result.verdict);
    if (decisive) judgements.set(programme.id, decisive);
    return result;
  });
}

function judgeEach(programme: Programme, kase: Case, base: Judgement | undefined): SubjectResult[] {
  const { figures } = programme;
  const subjects = subjectsOf(programme, kase);
  const shared = subjects.length > 1 ? new Map<Condition, ConditionTrace>() : undefined;
  return subjects.map((subject) => ({
    subject,
    ...judge(programme, { kase, subject, figures, ...(shared && { shared }) }, base),
  }));
}

function resultOf(programme: Programme, kase: Case, subjects: readonly SubjectResult[]): ProgrammeResult {
  const verdict = householdVerdict(programme, kase, subjects);
  const availability = availabilityOn(programme, kase.day);
  const decisive = decisiveOf(subjects, verdict);
  const canStillApply = verdict !== 'unmet' && availability.state !== 'ended';
  return {
    id: programme.id,
    verdict,
    availability,
    version: decisive?.version,
    conditions: decisive?.conditions ?? [missingChildren(programme, kase)],
    amount: verdict === 'unmet' ? undefined : total(programme, subjects, decisive),
    window: decisive?.window,
    applyFrom: verdict === 'unmet' ? undefined : decisive?.window?.from,
    applyUntil: verdict === 'unmet' ? undefined : decisive?.window?.until,
    ask: asked(programme, kase, subjects, verdict, canStillApply),
    subjects: programme.subject === 'household' ? [] : subjects,
  };
}

function subjectsOf({ subject }: Programme, { children, household }: Case): Subject[] {
  if (subject === 'child') return (children ?? []).map(({ index }) => ({ adult: 'self', child: index }));
  if (subject === 'household' || household.spouse === 'none') return [{ adult: 'self' }];
  return [{ adult: 'self' }, { adult: 'spouse' }];
}

/** Met for any subject is met; children who were not asked about leave it unknown, no children at all is unmet. */
function householdVerdict(
  { subject }: Programme,
  { children }: Case,
  subjects: readonly SubjectResult[],
): Verdict {
  if (subject === 'child' && children === undefined) return 'unknown';
  return anyOf(subjects);
}

/** The subject that explains the household's verdict: of several, the one that fails the fewest conditions, among children the one listed last. */
function decisiveOf(subjects: readonly SubjectResult[], verdict: Verdict): SubjectResult | undefined {
  const alike = subjects.filter((each) => each.verdict === verdict);
  if (alike.length < 2 || verdict !== 'unmet') return alike[0];
  const failed = ({ conditions }: SubjectResult) =>
    conditions.filter((condition) => condition.verdict === 'unmet').length;
  const listed = ({ subject }: SubjectResult) => -(subject.child ?? 0);
  return alike.toSorted((a, b) => failed(a) - failed(b) || listed(a) - listed(b))[0];
}

function missingChildren({ conditions }: Programme, { children }: Case): ConditionTrace {
  return { id: 'has-child', source: conditions[0]?.source ?? '', verdict: children ? 'unmet' : 'unknown' };
}

function asked(
  programme: Programme,
  kase: Case,
  subjects: readonly SubjectResult[],
  verdict: Verdict,
  canStillApply: boolean,
): readonly Path[] {
  const isPerChild = programme.subject === 'child';
  if (isPerChild && kase.children === undefined) return ['children'];
  const open = new Set<Path>();
  // An adult who meets the conditions decides for the household; children are each worth asking about.
  if (isPerChild || verdict === 'unknown') {
    for (const each of subjects) addUndecided(open, each, kase, each.subject);
  }
  if (canStillApply) addSharpening(open, programme, kase, subjects);
  return [...open];
}

/** Adds the answers that could sharpen the amount and the days to apply. */
function addSharpening(
  open: Set<Path>,
  { window }: Programme,
  kase: Case,
  subjects: readonly SubjectResult[],
): void {
  const first = subjects.find((each) => each.verdict !== 'unmet');
  if (!first) return;
  for (const { tests } of first.amount?.parts ?? []) {
    for (const test of tests) addOpenPaths(open, test, kase);
  }
  for (const [place, { opens, closes }] of (window?.readings ?? []).entries()) {
    const told = first.window?.readings[place];
    if (opens && !isOneDay(told?.from)) addOpenPathsOfFact(open, opens.fact, kase, first.subject);
    if (closes && !isOneDay(told?.until)) addOpenPathsOfFact(open, closes.fact, kase, first.subject);
  }
}

const isOneDay = (range: DateRange | undefined): boolean => range !== undefined && range.from === range.until;

/** Amounts per child add up over the children; any other amount is paid once to the household. */
function total(
  { amount }: Programme,
  subjects: readonly SubjectResult[],
  decisive: SubjectResult | undefined,
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
