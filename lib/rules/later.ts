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
import { judgeAlone } from './judge-alone';
import type { Programme } from './schema';

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
 * will be on later days; undefined where it never is within 20 years.
 */
export function laterOf(
  programme: Programme,
  household: Household,
  day: PlainDate,
  catalogue: Catalogue,
): Later | undefined {
  const judge: Judge = (then, on) => judgeAlone(programme, then, on, catalogue)[0];
  if (judge(household, day)?.verdict !== 'unmet') return undefined;
  const born = afterBirth(programme, household, day, judge);
  if (born) return born;
  const on = (later: PlainDate) => judge(expectingOn(programme, household, day, later), later);
  const verdictOn = (later: PlainDate): Verdict => on(later)?.verdict ?? 'unmet';
  // Whoever moves today is judged by the move, not by waiting.
  if (verdictOn(day) !== 'unmet') return undefined;
  const from = firstDay(day, turningDays(household, day), (later) => verdictOn(later) !== 'unmet');
  if (!from) return undefined;
  const isMet = (later: PlainDate) => verdictOn(later) === 'met';
  const metDays = turningDays(household, day).filter((each) => each <= addYears(from, 2));
  const until = isMet(from) ? from : firstDay(from, metDays, isMet);
  const subject = subjectOf(on(until ?? from));
  return { kind: 'from', from, until: until ?? from, verdict: until ? 'met' : 'unknown', subject };
}

type Judge = (household: Household, day: PlainDate) => ProgrammeOutcome | undefined;

/**
 * What a child born today would change, and one born at the very end of the pregnancy: where somebody is pregnant, it is only a birth away. The
 * child lives with its mother.
 */
function afterBirth(
  { subject }: Programme,
  household: Household,
  day: PlainDate,
  judge: Judge,
): Later | undefined {
  const { pregnancy, spouse } = household;
  if (subject !== 'child' || !isExpecting(household)) return undefined;
  const mother = typeof spouse === 'object' ? spouse : {};
  const { residence, livesWithSelf, moveInDate } = mother;
  const home: Child =
    pregnancy === 'self' ? { livesWithSelf: true } : { residence, livesWithSelf, moveInDate };
  const verdictOf = (birth: PlainDate): Verdict => {
    const child: Child = { birthDate: birth, ...home };
    const then = { ...householdOn(household, day, birth), pregnancy };
    return judge({ ...then, children: [...childrenOf(then), child] }, birth)?.verdict ?? 'unmet';
  };
  const [today, atLast] = [verdictOf(day), verdictOf(addYears(day, 1))];
  if (today === 'unmet' || atLast === 'unmet') return undefined;
  return { kind: 'after-birth', verdict: today === atLast ? today : 'unknown' };
}

/** The household on a later day. Who expects a child stays its parent once it is born: no programme for children is for them. */
function expectingOn(
  { subject }: Programme,
  household: Household,
  day: PlainDate,
  later: PlainDate,
): Household {
  const { pregnancy } = household;
  const then = householdOn(household, day, later);
  return subject === 'child' && pregnancy !== undefined ? { ...then, pregnancy } : then;
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
function subjectOf(result: ProgrammeOutcome | undefined): Subject {
  const open = result?.subjects.find(({ verdict }) => verdict === result.verdict);
  return open?.subject ?? { adult: 'self' };
}
