import { isDeepStrictEqual } from 'node:util';
import type { PlainDate } from '@/lib/dates';
import type { Household } from '@/lib/facts/household';
import type { Catalogue, Programme, ProgrammeResult } from '@/lib/rules';
import { coverageOf } from '@/lib/rules/proof/coverage';
import { casesAround, casesLater, casesOnDays } from './cases-around';
import { favourableCase } from './favourable-case';
import { fateOf, judgeOf, type Case, type JudgeCase } from './judging-examples';

/** A proposed case with what the rule makes of it. */
export type JudgedCase = Case & { readonly result: ProgrammeResult };

/** The cases that examples of this programme lack, and what still no case shows. */
export type ChosenCases = { readonly cases: readonly JudgedCase[]; readonly missing: readonly string[] };

/** As many examples a programme has at least. */
const least = 12;

/**
 * Chooses cases on both sides of every limit, with every verdict of every comparison and the days around which versions and rounds turn, beside
 * those that are there already; undefined where no household was found that meets the rule.
 */
export function chosenCases(
  programme: Programme,
  catalogue: Catalogue,
  today: PlainDate,
  there: readonly { readonly on: PlainDate; readonly household: Household }[],
): ChosenCases | undefined {
  const judge = judgeOf(programme, catalogue);
  const household = favourableCase(judge, today);
  if (household === undefined) return undefined;
  const judged = (cases: readonly Case[]): JudgedCase[] =>
    cases.flatMap((each) => {
      const result = judge(each);
      return result ? [{ ...each, result }] : [];
    });
  const base: Case = { on: today, household };
  const bases = [base, ...withSpouse(base)];
  const near = bases.flatMap((each) => [each, ...casesAround(each, judge)]);
  const turning = turnsAmong(judged(casesOnDays(base, programme)));
  const first = [...judged(near), ...turning, ...judged(casesLater(base, judge))];
  const kept = judged(there);
  const once = chosenOf(first, kept, programme);
  const { cases, missing } =
    once.missing.length === 0
      ? once
      : chosenOf([...first, ...judged(inTwoAnswers(bases, judge))], kept, programme);
  return { cases: filledUp(cases, first, turning, kept), missing };
}

/** The same household with a spouse of whom nothing else is told, and with one of whom the same is told. */
function withSpouse({ on, household }: Case): Case[] {
  const { self = {} } = household;
  if (household.spouse === undefined) return [];
  return [{}, { livesWithSelf: false, ...self }].map((spouse) => ({
    on,
    household: { ...household, spouse },
    changed: [{ path: 'spouse', value: spouse }],
  }));
}

/** Where there may be a spouse, cases that differ in two answers: what these decide together shows itself in no other. */
function inTwoAnswers([, ...bases]: readonly Case[], judge: JudgeCase): Case[] {
  const around = (each: Case) => casesAround(each, judge);
  return bases.flatMap(around).flatMap(around);
}

/** One case after another, each the one that shows most of what is missing. */
function chosenOf(
  all: readonly JudgedCase[],
  kept: readonly JudgedCase[],
  programme: Programme,
): ChosenCases {
  const wanted = shownBy(undefined, programme);
  const missing = new Set(
    [...wanted].filter((each) => !kept.some(({ result }) => shownBy(result, programme).has(each))),
  );
  const pool = all.map((each) => ({ each, shows: shownBy(each.result, programme) }));
  const cases: JudgedCase[] = [];
  while (missing.size > 0) {
    const counted = pool.map(({ each, shows }) => ({
      each,
      shows,
      count: [...shows].filter((one) => missing.has(one)).length,
    }));
    const best = counted.reduce((one, other) => (other.count > one.count ? other : one));
    if (best.count === 0) break;
    cases.push(best.each);
    for (const each of best.shows) missing.delete(each);
  }
  return { cases, missing: [...missing] };
}

/** What a result shows of a rule, each as one sentence of what would be missing without it; of no result all there is. */
function shownBy(result: ProgrammeResult | undefined, programme: Programme): Set<string> {
  const missingOf = (results: readonly ProgrammeResult[]) =>
    Object.values(coverageOf(programme, results)).flatMap(({ missing }) =>
      missing.map((each) => each.replace(/, (there is none|the closest).*/, '')),
    );
  const all = [...missingOf([]), ...['met', 'unmet', 'unknown'].map((verdict) => `verdict ${verdict}`)];
  if (!result) return new Set(all);
  const left = new Set(missingOf([result]));
  return new Set(
    all.filter((each) =>
      each.startsWith('verdict ') ? each === `verdict ${result.verdict}` : !left.has(each),
    ),
  );
}

/** The days around which something turns, then a case for each other fate, then any, until there are enough. */
function filledUp(
  cases: readonly JudgedCase[],
  all: readonly JudgedCase[],
  turning: readonly JudgedCase[],
  kept: readonly JudgedCase[],
): JudgedCase[] {
  const chosen = [...cases];
  const isNew = ({ on, household }: Case) =>
    ![...kept, ...chosen].some((each) => each.on === on && isDeepStrictEqual(each.household, household));
  const fates = new Set([...kept, ...chosen].map(({ result }) => fateOf(result)));
  const isOther = ({ result }: JudgedCase) => !fates.has(fateOf(result));
  const add = (each: JudgedCase) => {
    fates.add(fateOf(each.result));
    chosen.push(each);
  };
  for (const each of turning) if (isNew(each)) add(each);
  for (const isWanted of [isOther, isNew])
    for (const each of all)
      if (chosen.length + kept.length < least && isNew(each) && isWanted(each)) add(each);
  const place = (each: JudgedCase) => (all.includes(each) ? all.indexOf(each) : all.length);
  return chosen.toSorted((one, other) => place(one) - place(other));
}

/** Of cases on one day after the other, each that comes to something else than the one before it, and that one. */
function turnsAmong(onDays: readonly JudgedCase[]): JudgedCase[] {
  return onDays.filter((each, place) => {
    const [before, after] = [onDays[place - 1], onDays[place + 1]];
    return [before, after].some((other) => other !== undefined && outcomeText(other) !== outcomeText(each));
  });
}

const outcomeText = ({ result }: JudgedCase): string =>
  JSON.stringify([result.verdict, result.availability.state, result.applyFrom, result.applyUntil]);
