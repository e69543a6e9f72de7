import { addDays, addYears, daysBetween, type PlainDate } from '../../dates';
import { assess } from '../assess';
import type { Catalogue } from '../catalogue';
import { isExpecting } from '../../facts/homes';
import type { Household } from '../../facts/household';
import { householdOn } from '../household-on';
import { laterFor, type Later } from '../later';
import type { Programme } from '../schema';
import { randomDay } from './random-days';
import { randomHousehold } from './random-household';
import type { Random } from './random';

/** How many days were named from which something is met later, how many days before them were looked at, and each that is not so. */
export type LaterProof = {
  readonly households: number;
  days: number;
  daysBefore: number;
  readonly failures: string[];
};

/** Judges again on the day from which something is said to be met later, on the day before, and on any day that was passed on the way there. */
export function proveLater(households: number, catalogue: Catalogue, random: Random): LaterProof {
  const proof: LaterProof = { households, days: 0, daysBefore: 0, failures: [] };
  for (let done = 0; done < households; done += 1) {
    const day = randomDay(random);
    const household = randomHousehold(day, catalogue.places, random);
    const laterOf = laterFor(household, day, catalogue);
    for (const programme of catalogue.programmes) {
      const later = laterOf(programme);
      const verdictOn = judgingOf(programme, household, day, catalogue);
      const fail = (on: PlainDate) =>
        proof.failures.push(JSON.stringify({ id: programme.id, day, on, later, household }));
      if (later?.kind === 'from' && later.verdict === 'met') {
        proof.days += 1;
        const { from, until } = later;
        if (verdictOn(until) !== 'met') fail(until);
        if (verdictOn(addDays(until, -1)) === 'met') fail(addDays(until, -1));
        if (verdictOn(addDays(from, -1)) !== 'unmet') fail(addDays(from, -1));
      }
      const passed = passedOnTheWay(later, day, random);
      // Who expects a child is no child of the city; a birth is looked at by itself.
      const isOfParents = programme.subject === 'child' && isExpecting(household);
      if (!passed || isOfParents || verdictOn(day) !== 'unmet') continue;
      proof.daysBefore += 1;
      if (verdictOn(passed) !== 'unmet') fail(passed);
    }
  }
  return proof;
}

/** The verdict on one programme as it will be on a day. */
function judgingOf(programme: Programme, household: Household, day: PlainDate, catalogue: Catalogue) {
  const { id, buildsOn } = programme;
  const programmes = catalogue.programmes.filter((each) => each.id === id || each.id === buildsOn);
  const then = householdOn(household, day);
  return (on: PlainDate) =>
    assess(then(on), on, { ...catalogue, programmes }).find((each) => each.id === id)?.verdict;
}

/** Any day between today and the day named; where none is, within the years that are looked at. */
function passedOnTheWay(later: Later | undefined, day: PlainDate, random: Random): PlainDate | undefined {
  const end = later?.kind === 'from' ? later.from : addYears(day, 20);
  const days = daysBetween(day, end) - 1;
  return days < 1 ? undefined : addDays(day, random.whole(1, days));
}
