import { addDays, parseDateRange, yearOf, type PlainDate } from '@/lib/dates';
import { answerAt } from '@/lib/facts/exact';
import type { Household } from '@/lib/facts/household';
import { withAnswer } from '@/lib/facts/with-answer';
import type { Programme } from '@/lib/rules';
import { valuesAt } from './favourable-case';
import { fateOf, type Case, type JudgeCase } from './judging-examples';
import { turningDays } from './turning-days';

/** Cases that differ from one in a single answer: every other value, none at all, not known, and for days those on which the fate turns. */
export function casesAround(base: Case, judge: JudgeCase): Case[] {
  return toldPaths(base.household).flatMap((path) => {
    const withValue = (value: unknown): Case => ({
      on: base.on,
      household:
        value === undefined ? without(base.household, path) : withAnswer(base.household, path, value),
      changed: [...(base.changed ?? []), { path, value }],
    });
    const told = answerAt(base.household, path);
    const values = isDay(told)
      ? [...daysAt(path, base, judge), ...valuesAt(path, base.on).filter((value) => value === 'none')]
      : valuesAt(path, base.on).filter((value) => JSON.stringify(value) !== JSON.stringify(told));
    return [...values, undefined, 'unknown'].map(withValue);
  });
}

/** The same household on the days around which versions, rounds and the next intakes turn; a last day that is closed is the open one before it. */
export function casesOnDays(base: Case, programme: Programme): Case[] {
  const days = daysOf(programme, base.on).flatMap((day) =>
    [-3, -2, -1, 0, 1].map((count) => addDays(day, count)),
  );
  return [...new Set(days)].toSorted().map((on) => ({ ...base, on, changed: [] }));
}

/** The same household on both sides of the days of the next years on which its fate turns: a child grows out of a grade, an age is reached. */
export function casesLater(base: Case, judge: JudgeCase): Case[] {
  const fateOn = (on: PlainDate) => fateAt({ ...base, on }, judge);
  return turningDays(fateOn, base.on, { before: 1, after: 20 }).flatMap((day) =>
    [addDays(day, -1), day].map((on) => ({ ...base, on, changed: [] })),
  );
}

function fateAt(each: Case, judge: JudgeCase): string | undefined {
  const result = judge(each);
  return result && fateOf(result);
}

function daysOf({ figures, versions, availability, window }: Programme, today: PlainDate): PlainDate[] {
  const valueOf = (name: string | undefined) => (name === undefined ? undefined : figures[name]?.value);
  const named = versions.flatMap(({ from, until }) => [from, until]).map(valueOf);
  const { opens, closes } = window?.intake ?? {};
  const yearly = [opens, closes].flatMap((name) =>
    [0, 1].map((years) => `${yearOf(today) + years}-${valueOf(name)}`).filter((day) => day > today),
  );
  const rounds = availability.flatMap(({ from, until, knownUntil }) => [from, until, knownUntil]);
  return [...named, ...yearly, ...rounds].flatMap((day) => {
    const range = typeof day === 'string' ? parseDateRange(day) : undefined;
    return range && range.from === range.until ? [range.from] : [];
  });
}

/** On both sides of each turn, and the month within which the first one lies. */
function daysAt(path: string, base: Case, judge: JudgeCase): string[] {
  const fateOn = (day: PlainDate) =>
    fateAt({ ...base, household: withAnswer(base.household, path, day) }, judge);
  const turns = turningDays(
    fateOn,
    base.on,
    path.endsWith('birthDate') ? { before: 100, after: 0 } : { before: 10, after: 10 },
  );
  const months = turns
    .map((day) => addDays(day, -1).slice(0, 7))
    .filter((month, place) => turns[place]?.slice(0, 7) === month);
  return [...turns.flatMap((day) => [addDays(day, -1), day]), ...months];
}

const isDay = (told: unknown): boolean => typeof told === 'string' && parseDateRange(told) !== undefined;

/** Where single answers stand: in the household, of oneself, of the spouse, of each child. */
function toldPaths(household: Household): string[] {
  return Object.entries(household).flatMap(([name, value]) => {
    if (name === 'children' && Array.isArray(value))
      return [
        name,
        ...value.flatMap((child, index) => Object.keys(child).map((key) => `children.${index}.${key}`)),
      ];
    if ((name === 'self' || name === 'spouse') && typeof value === 'object')
      return [...(name === 'spouse' ? [name] : []), ...Object.keys(value).map((key) => `${name}.${key}`)];
    return [name];
  });
}

function without(household: Household, path: string): Household {
  const copy = structuredClone(household);
  const keys = path.split('.');
  const group: unknown = keys.length > 1 ? answerAt(copy, keys.slice(0, -1).join('.')) : copy;
  if (typeof group === 'object' && group !== null) Reflect.deleteProperty(group, keys.at(-1) ?? '');
  return copy;
}
