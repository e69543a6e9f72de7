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
import { isUnmetForGood } from './unmet-for-good';

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
    const born = isOfParents ? afterBirth(day, ofBirths(programme)) : undefined;
    if (born || isUnmetForGood(programme, today, catalogue)) return born;
    return fromDay(day, days, (isOfParents ? ofParents : ahead)(programme));
  };
}

/** How it stands with a programme on days to come. */
type Future = (programme: Programme) => (day: PlainDate) => ProgrammeOutcome;

/** Makes the household ready once for each day. */
function futureOf(householdThen: (day: PlainDate) => Household, catalogue: Catalogue): Future {
  const known = new Map<PlainDate, (programme: Programme) => ProgrammeOutcome>();
  return (programme) => (day) => {
    const before = known.get(day);
    if (before) return before(programme);
    const judged = judgedOn(householdThen(day), day, catalogue, 'missing-or-better', (outcome) => outcome);
    known.set(day, judged);
    return judged(programme);
  };
}

/** What a child born today would change, and one born at the very end of the pregnancy: it is only a birth away. */
function afterBirth(day: PlainDate, on: ReturnType<Future>): Later | undefined {
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

function fromDay(day: PlainDate, days: readonly PlainDate[], on: ReturnType<Future>): Later | undefined {
  // Whoever moves today is judged by the move, not by waiting.
  if (on(day).verdict !== 'unmet') return undefined;
  const from = firstDay(day, days, (later) => on(later).verdict !== 'unmet');
  if (!from) return undefined;
  const isMet = (later: PlainDate) => on(later).verdict === 'met';
  const metDays = days.filter((each) => each <= addYears(from, 2));
  const until = isMet(from) ? from : firstDay(from, metDays, isMet);
  const subject = subjectOf(on(until ?? from));
  return { kind: 'from', from, until: until ?? from, verdict: until ? 'met' : 'unknown', subject };
}

/** The first day on which `test` holds; it holds on one of the days in order, and not before the day it begins to. */
function firstDay(
  after: PlainDate,
  days: readonly PlainDate[],
  test: (day: PlainDate) => boolean,
): PlainDate | undefined {
  let before = after;
  for (const day of days) {
    if (day <= before) continue;
    if (!test(day)) before = day;
    else return between(before, day, test);
  }
  return undefined;
}

/** Halves the days between one on which it does not hold and one on which it does. */
function between(before: PlainDate, day: PlainDate, test: (day: PlainDate) => boolean): PlainDate {
  const days = daysBetween(before, day);
  if (days <= 1) return day;
  const middle = addDays(before, Math.floor(days / 2));
  return test(middle) ? between(before, middle, test) : between(middle, day, test);
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
  const months = Array.from({ length: 36 }, (_, month) => addMonths(born, month + 1));
  const first = Math.max(4, ageOn(born, day) + 1);
  const birthdays = Array.from({ length: years }, (_, year) => addYears(born, first + year));
  return [...months, ...birthdays];
}

/** Of several the one that is not ruled out then, the nearest first: children are listed by themselves, the youngest may be the nearest. */
function subjectOf({ subjects, verdict }: ProgrammeOutcome): Subject {
  const open = subjects.find((each) => each.verdict === verdict);
  return open?.subject ?? { adult: 'self' };
}
