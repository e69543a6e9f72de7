import { plainDate, type DateRange, type PlainDate } from '../../dates';
import type { Span, Verdict } from '../../facts/value';
import { daysStillAhead } from '../application-days';
import type { ProgrammeResult } from '../programme-result';
import { contains, difference, type Stretches } from '../days/stretches';
import type { AmountTrace } from '../traces';
import type { Judgement } from '../judgement';
import type { WindowTrace } from '../windows';

/** Decided verdicts of `partial` that `fuller` changed, and its bounds that did not narrow. None, while unknown is an honest answer. */
export function disagreements(partial: ProgrammeResult, fuller: ProgrammeResult, day: PlainDate): string[] {
  const found: string[] = [];
  const { id } = partial;
  addChange(found, id, '', partial.verdict, fuller.verdict);
  if (partial.subjects.length === 0) addChanges(found, id, partial.conditions, fuller.conditions);
  if (partial.verdict !== 'unmet' && fuller.verdict !== 'unmet')
    addHouseholdBounds(found, partial, fuller, day);
  for (const before of partial.subjects) {
    const after = fuller.subjects.find((each) => isSame(each, before));
    if (after) addSubject(found, id, before, after, day);
  }
  return found;
}

const isSame = (a: Judgement, b: Judgement): boolean =>
  a.subject.adult === b.subject.adult && a.subject.child === b.subject.child;

function addSubject(
  found: string[],
  programme: string,
  before: Judgement,
  after: Judgement,
  day: PlainDate,
): void {
  const { adult, child } = before.subject;
  const name = `${programme} ${child === undefined ? adult : `child ${child}`}`;
  addChange(found, name, '', before.verdict, after.verdict);
  addChanges(found, name, before.conditions, after.conditions);
  if (before.verdict === 'unmet' || after.verdict === 'unmet') return;
  addAmount(found, name, before.amount, after, day);
  addWindow(found, name, before.window, after.window);
}

/** The household's days and its amount are those of the first subject with its verdict: another one, another promise. */
function addHouseholdBounds(
  found: string[],
  partial: ProgrammeResult,
  fuller: ProgrammeResult,
  day: PlainDate,
): void {
  const isSameSubject = decisive(partial) === decisive(fuller);
  if (isSameSubject || partial.amount?.per === 'child') {
    addAmount(found, partial.id, partial.amount, fuller, day);
  }
  if (!isSameSubject) return;
  addBounds(found, partial.id, 'from', partial.applyFrom, fuller.applyFrom);
  addBounds(found, partial.id, 'until', partial.applyUntil, fuller.applyUntil);
  if (partial.hasNoDayLeft && !fuller.hasNoDayLeft) found.push(`${partial.id} : no day left, then one`);
}

/** Undefined where the household itself is judged. */
const decisive = ({ subjects, verdict }: ProgrammeResult): string | undefined => {
  const subject = subjects.find((each) => each.verdict === verdict)?.subject;
  return subject && JSON.stringify(subject);
};

type Named = {
  readonly id: string;
  readonly verdict: Verdict;
  readonly readings?: readonly Named[] | undefined;
};

/** Conditions and readings are matched by their ids: which version applies may become known. */
function addChanges(found: string[], name: string, before: readonly Named[], after: readonly Named[]): void {
  for (const each of before) {
    const now = after.find(({ id }) => id === each.id);
    if (!now) continue;
    addChange(found, name, each.id, each.verdict, now.verdict);
    if (each.readings && now.readings) addChanges(found, `${name} ${each.id}`, each.readings, now.readings);
  }
}

function addChange(found: string[], name: string, id: string, before: Verdict, after: Verdict): void {
  if (before !== 'unknown' && before !== after) found.push(`${name} ${id}: ${before}, then ${after}`);
}

/** On every day on which one can apply the fuller sum lies inside the partial one, and so does every part. */
function addAmount(
  found: string[],
  name: string,
  before: AmountTrace | undefined,
  { amount: after, window }: Pick<Judgement, 'amount' | 'window'>,
  today: PlainDate,
): void {
  const ahead = window && daysStillAhead(window, today);
  // Where no day is left nobody is paid anything.
  if (!before || !after || ahead?.length === 0) return;
  addBounds(found, name, 'amount', before.yen, after.yen);
  for (const day of daysOfSteps(before, after)) {
    const [told, now] = [stepOn(before, day), stepOn(after, day)];
    if (!now || (day !== anyDay && ahead && !contains(ahead, plainDate(day)))) continue;
    const on = day === anyDay ? '' : ` on ${day}`;
    if (!told) found.push(`${name} amount: nothing said${on}`);
    addBounds(found, name, `amount${on}`, told?.yen, now.yen);
    for (const [place, { id, yen }] of (told?.parts ?? []).entries()) {
      addBounds(found, name, `${id}${on}`, yen, now.parts[place]?.yen);
    }
  }
}

/** Where neither hangs on the day of applying, one that stands for all. */
const anyDay = '';

function daysOfSteps({ steps }: AmountTrace, { steps: others }: AmountTrace): string[] {
  const days = new Set<string>([...steps, ...others].map(({ from }) => from));
  return days.size === 0 ? [anyDay] : [...days];
}

function stepOn(amount: AmountTrace, day: string): Pick<AmountTrace, 'yen' | 'parts'> | undefined {
  return amount.steps.length === 0 ? amount : amount.steps.findLast(({ from }) => from <= day);
}

/** Days that were sure stay so, and no day becomes possible that was not. */
function addWindow(found: string[], name: string, before?: WindowTrace, after?: WindowTrace): void {
  if (!before || !after) return;
  addDays(found, `${name} sure days`, before.agreed.sure, after.agreed.sure);
  addDays(found, `${name} possible days`, after.agreed.possible, before.agreed.possible);
  addDays(found, `${name} days of any reading`, after.anyReading, before.anyReading);
  addBounds(found, name, 'from', before.from, after.from);
  addBounds(found, name, 'until', before.until, after.until);
}

function addDays(found: string[], name: string, fewer: Stretches, more: Stretches): void {
  const missing = difference(fewer, more);
  if (missing.length > 0) found.push(`${name}: ${JSON.stringify(missing)} against ${JSON.stringify(more)}`);
}

type Bounds = Span | DateRange | undefined;

function addBounds(found: string[], name: string, what: string, before: Bounds, after: Bounds): void {
  if (!before || !after || isWithin(after, before)) return;
  found.push(`${name} ${what}: ${JSON.stringify(before)}, then ${JSON.stringify(after)}`);
}

function isWithin(inner: Span | DateRange, outer: Span | DateRange): boolean {
  if ('min' in inner) return 'min' in outer && outer.min <= inner.min && inner.max <= outer.max;
  return 'from' in outer && outer.from <= inner.from && inner.until <= outer.until;
}
