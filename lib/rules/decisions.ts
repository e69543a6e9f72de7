import { addMonths, type PlainDate } from '../dates';
import { dateOf } from '../facts/told-dates';
import { answerAt } from '../facts/exact';
import type { Household, Path } from '../facts/household';

/** One decision a person can still take, in one of several ways, the nearest to the present plan first. */
export type Decision = {
  /** Decisions about the same thing are alternatives. */
  readonly about: string;
  readonly ways: readonly Way[];
};

/** The answers that come with a decision. */
export type Way = {
  readonly answers: readonly NewAnswer[];
  /** One of the days that the answers leave open: quickly judged, where a whole month is not. */
  readonly sample?: readonly NewAnswer[];
};
export type NewAnswer = { readonly path: Path; readonly value: unknown };

/** A decision that sets each of these answers, as far as it is not so already. */
export function decision(
  about: string,
  answers: Readonly<Record<Path, unknown>>,
  household: Household,
): Decision {
  const news = Object.entries(answers)
    .map(([path, value]) => ({ path, value }))
    .filter(({ path, value }) => answerAt(household, path) !== value);
  return { about, ways: news.length > 0 ? [{ answers: news }] : [] };
}

/** A date set to another month, from that of `day` to two years later: the one next to the present plan first. */
export function otherMonth(
  about: string,
  paths: readonly [Path, ...Path[]],
  household: Household,
  day: PlainDate,
): Decision {
  const told = dateOf(String(answerAt(household, paths[0])));
  const from = told ? monthsBetween(day, told.from) : 0;
  const until = told ? monthsBetween(day, told.until) : monthsAhead;
  const all = Array.from({ length: monthsAhead + 1 }, (_, month) => month);
  const others = from === until ? all.filter((month) => month !== from) : all;
  const ways = others
    .toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from))
    .map((month) => {
      const value = addMonths(day, month).slice(0, 7);
      const lastDay = dateOf(value)?.until;
      return {
        answers: paths.map((path) => ({ path, value })),
        sample: paths.map((path) => ({ path, value: lastDay })),
      };
    });
  return { about, ways };
}

const monthsAhead = 24;

function monthsBetween(from: PlainDate, until: PlainDate): number {
  const monthOf = (day: PlainDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return monthOf(until) - monthOf(from);
}
