import type { DateRange } from '../../dates';
import type { Span, Verdict } from '../../facts/value';
import type { AmountTrace } from '../amounts';
import type { ProgrammeResult } from '../assess';
import type { Judgement } from '../judge';
import type { WindowTrace } from '../windows';

/** Decided verdicts of `partial` that `fuller` changed, and its bounds that did not narrow. None, while unknown is an honest answer. */
export function contradictions(partial: ProgrammeResult, fuller: ProgrammeResult): string[] {
  const found: string[] = [];
  const { id } = partial;
  addChange(found, id, '', partial.verdict, fuller.verdict);
  if (partial.subjects.length === 0) addChanges(found, id, partial.conditions, fuller.conditions);
  if (partial.verdict !== 'unmet' && fuller.verdict !== 'unmet') addHouseholdBounds(found, partial, fuller);
  for (const before of partial.subjects) {
    const after = fuller.subjects.find((each) => isSame(each, before));
    if (after) addSubject(found, id, before, after);
  }
  return found;
}

const isSame = (a: Judgement, b: Judgement): boolean =>
  a.subject.adult === b.subject.adult && a.subject.child === b.subject.child;

function addSubject(found: string[], programme: string, before: Judgement, after: Judgement): void {
  const { adult, child } = before.subject;
  const name = `${programme} ${child === undefined ? adult : `child ${child}`}`;
  addChange(found, name, '', before.verdict, after.verdict);
  addChanges(found, name, before.conditions, after.conditions);
  if (before.verdict === 'unmet' || after.verdict === 'unmet') return;
  addAmount(found, name, before.amount, after.amount);
  addWindow(found, name, before.window, after.window);
}

/** The household's days and its amount are those of the first subject with its verdict: another one, another promise. */
function addHouseholdBounds(found: string[], partial: ProgrammeResult, fuller: ProgrammeResult): void {
  const isSameSubject = decisive(partial) === decisive(fuller);
  if (isSameSubject || partial.amount?.per === 'child') {
    addAmount(found, partial.id, partial.amount, fuller.amount);
  }
  if (!isSameSubject) return;
  addBounds(found, partial.id, 'from', partial.applyFrom, fuller.applyFrom);
  addBounds(found, partial.id, 'until', partial.applyUntil, fuller.applyUntil);
}

const decisive = ({ subjects, verdict }: ProgrammeResult): number =>
  subjects.findIndex((each) => each.verdict === verdict);

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

function addAmount(found: string[], name: string, before?: AmountTrace, after?: AmountTrace): void {
  addBounds(found, name, 'amount', before?.yen, after?.yen);
  for (const [place, { id, yen }] of (before?.parts ?? []).entries()) {
    addBounds(found, name, id, yen, after?.parts[place]?.yen);
  }
}

function addWindow(found: string[], name: string, before?: WindowTrace, after?: WindowTrace): void {
  addBounds(found, name, 'from', before?.from, after?.from);
  addBounds(found, name, 'until', before?.until, after?.until);
  for (const [place, { id, from, until }] of (before?.readings ?? []).entries()) {
    addBounds(found, name, `from/${id}`, from, after?.readings[place]?.from);
    addBounds(found, name, `until/${id}`, until, after?.readings[place]?.until);
  }
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
