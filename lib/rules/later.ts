import {
  addDays,
  addMonths,
  addYears,
  ageOn,
  daysBetween,
  fiscalYearOf,
  fiscalYearStart,
  type PlainDate,
} from '../dates';
import { isExpecting } from '../facts/homes';
import type { Subject } from '../facts/situation';
import type { Child, Household } from '../facts/household';
import { dateOf } from '../facts/told-dates';
import { childrenOf } from '../facts/with-answer';
import type { Verdict } from '../facts/value';
import type { Catalogue } from './catalogue';
import type { ProgrammeOutcome } from './programme-outcome';
import { householdOn } from './household-on';
import { judgedOn } from './judge-household';
import type { Programme } from './schema';
import { isUnmetForGood, isUnmetUntilGrown } from './unmet-for-good';

/**
 * Not yet, but later: from a day, from a day in a range where a birth is not told exactly, or after the birth. `verdict` says whether all
 * conditions are met then, or something is still open. `subject` is the nearest child or adult.
 */
export type Later =
  | {
      readonly kind: 'from';
      readonly from: PlainDate;
      readonly until: PlainDate;
      readonly verdict: Open;
      readonly subject: Subject;
    }
  | { readonly kind: 'after-birth'; readonly verdict: Open };
type Open = Exclude<Verdict, 'unmet'>;

/** How far ahead anybody looks. */
const years = 20;

/**
 * From when a programme that is `unmet` on `day` is not any more, because nothing but time has passed. Found by judging the household as it
 * will be on later days, which are the same for all programmes; undefined where it never is within 20 years.
 */
export function laterFor(
  household: Household,
  day: PlainDate,
  catalogue: Catalogue,
): (programme: Programme) => Later | undefined {
  const { pregnancy } = household;
  const then = householdOn(household, day);
  const today = judgedOn(household, day, catalogue, 'missing-or-better', (outcome) => outcome);
  const ahead = futureOf(then, catalogue);
  // Who expects a child stays its parent once it is born: no programme for children is for them.
  const ofParents = futureOf((later) => ({ ...then(later), pregnancy }), catalogue);
  const ofBirths = futureOf((birth) => {
    const born = then(birth);
    return { ...born, pregnancy, children: [...childrenOf(born), newborn(household, birth)] };
  }, catalogue);
  const days = turningDays(household, day);
  return (programme) => {
    if (today(programme).verdict !== 'unmet') return undefined;
    const isOfParents = programme.subject === 'child' && isExpecting(household);
    const born = isOfParents ? afterBirth(day, (birth) => ofBirths(birth)(programme)) : undefined;
    if (born) return born;
    const future = isOfParents ? ofParents : ahead;
    const isUnmetUntil = (before: PlainDate, later: PlainDate | undefined) =>
      later === undefined
        ? isUnmetForGood(programme, future(before), catalogue)
        : isUnmetUntilGrown(programme, future(before), future(later), catalogue);
    return fromDay(day, days, (later) => future(later)(programme), isUnmetUntil);
  };
}

/** How it stands with programmes on days to come. */
type Future = (day: PlainDate) => (programme: Programme) => ProgrammeOutcome;

/** The same of one programme. */
type OnDays = (day: PlainDate) => ProgrammeOutcome;

/** Makes the household ready once for each day. */
function futureOf(householdThen: (day: PlainDate) => Household, catalogue: Catalogue): Future {
  const known = new Map<PlainDate, (programme: Programme) => ProgrammeOutcome>();
  return (day) => {
    const before = known.get(day);
    if (before) return before;
    const judged = judgedOn(householdThen(day), day, catalogue, 'missing-or-better', (outcome) => outcome);
    known.set(day, judged);
    return judged;
  };
}

/** What a child born today would change, and one born at the very end of the pregnancy: it is only a birth away. */
function afterBirth(day: PlainDate, on: OnDays): Later | undefined {
  const [first, last] = [on(day).verdict, on(addYears(day, 1)).verdict];
  if (first === 'unmet' || last === 'unmet') return undefined;
  return { kind: 'after-birth', verdict: first === last ? first : 'unknown' };
}

/** A child born on a day lives with its mother. */
function newborn({ pregnancy, spouse }: Household, birthDate: PlainDate): Child {
  if (pregnancy === 'self') return { birthDate, livesWithSelf: true };
  const { residence, livesWithSelf, moveInDate } = typeof spouse === 'object' ? spouse : {};
  return { birthDate, residence, livesWithSelf, moveInDate };
}

function fromDay(
  day: PlainDate,
  days: readonly PlainDate[],
  on: OnDays,
  isUnmetUntil: IsUnmetUntil,
): Later | undefined {
  // Whoever moves today is judged by the move, not by waiting.
  if (on(day).verdict !== 'unmet') return undefined;
  const ahead = days.filter((each) => each > day);
  const from = firstDay(day, ahead, (later) => on(later).verdict !== 'unmet', isUnmetUntil);
  if (!from) return undefined;
  const isMet = (later: PlainDate) => on(later).verdict === 'met';
  const metDays = ahead.filter((each) => each > from && each <= addYears(from, 2));
  const until = isMet(from) ? from : firstDay(from, metDays, isMet);
  const subject = subjectOf(on(until ?? from));
  return { kind: 'from', from, until: until ?? from, verdict: until ? 'met' : 'unknown', subject };
}

/** Whether a programme that is unmet on a day surely is so until a later one; for good where none is named. */
type IsUnmetUntil = (day: PlainDate, later?: PlainDate) => boolean;

/**
 * The first day on which `test` holds; it holds on one of the days in order, and not before the day it begins to. Nobody looks on where it never
 * will, or at the days until it can.
 */
function firstDay(
  after: PlainDate,
  days: readonly PlainDate[],
  test: (day: PlainDate) => boolean,
  isUnmetUntil: IsUnmetUntil = () => false,
): PlainDate | undefined {
  if (isUnmetUntil(after)) return undefined;
  const passed = lengthOfRun(days, (day) => isUnmetUntil(after, day));
  const day = days[passed];
  if (day === undefined) return undefined;
  return test(day)
    ? between(days[passed - 1] ?? after, day, test)
    : firstDay(day, days.slice(passed + 1), test, isUnmetUntil);
}

/** The first day from which on it holds to the last, on which it does; it does not on the day before. Most often it is the last or close to it. */
function between(before: PlainDate, last: PlainDate, test: (day: PlainDate) => boolean): PlainDate {
  const days = Array.from({ length: daysBetween(before, last) - 1 }, (_, place) => addDays(last, -1 - place));
  return days[lengthOfRun(days, test) - 1] ?? last;
}

/** How many of the first days hold, where those that do stand before those that do not: looked for twice as far each time, then by halves. */
function lengthOfRun(days: readonly PlainDate[], test: (day: PlainDate) => boolean): number {
  let [low, high] = [0, days.length];
  for (let step = 1; low < high; step = high < days.length ? (high - low + 1) >> 1 : step * 2) {
    const place = Math.min(low + step, high) - 1;
    const day = days[place];
    if (day && test(day)) low = place + 1;
    else high = place;
  }
  return low;
}

/** The days around which time changes something: every 1 April, every month of somebody's age, every planned day. */
function turningDays(household: Household, day: PlainDate): PlainDate[] {
  const last = addYears(day, years);
  const { self, spouse, registrationDate } = household;
  const people = [self, typeof spouse === 'object' ? spouse : undefined, ...childrenOf(household)];
  const told = [registrationDate, ...people.map((each) => each?.moveInDate)];
  const planned = told.flatMap((each) => dateOf(each)?.until ?? []);
  const births = people
    .flatMap((each) => dateOf(each?.birthDate) ?? [])
    .flatMap(({ from, until }) => [from, until]);
  const aprils = Array.from({ length: years }, (_, year) => fiscalYearStart(fiscalYearOf(day) + 1 + year));
  const ages = births.flatMap((born) => agesOf(born, day));
  return [...new Set([...aprils, ...planned, ...ages])].filter((each) => each <= last).sort();
}

/** Months of age up to three years, then birthdays. */
function agesOf(born: PlainDate, day: PlainDate): PlainDate[] {
  const age = ageOn(born, day);
  const months = age < 3 ? Array.from({ length: 36 }, (_, month) => addMonths(born, month + 1)) : [];
  const first = Math.max(4, age + 1);
  const birthdays = Array.from({ length: years }, (_, year) => addYears(born, first + year));
  return [...months, ...birthdays];
}

/** Of several the one that is not ruled out then, the nearest first: children are listed by themselves, the youngest may be the nearest. */
function subjectOf({ subjects, verdict }: ProgrammeOutcome): Subject {
  const open = subjects.find((each) => each.verdict === verdict);
  return open?.subject ?? { adult: 'self' };
}
