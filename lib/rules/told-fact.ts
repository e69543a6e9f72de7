import type { DateRange } from '../dates';
import { moved, type Count, type KnownDay, type DayShift } from '../facts/counting';
import type { FactFigures, Fact } from '../facts/fact';
import { facts, type FactName } from '../law/facts';
import type { Value } from '../facts/value';
import { figureNumber, type Figures } from './figures';
import { lengthOf } from './lengths';

/** A fact as a rule names it: the figures it is reckoned with, and by which figure a day is moved. */
export type ToldFact = {
  readonly fact: FactName;
  readonly with?: Readonly<Record<string, string>> | undefined;
  readonly plus?: string | undefined;
  readonly minus?: string | undefined;
  readonly count?: Count | undefined;
};

/**
 * A fact with its figures handed over, which reads like any other. The key is the same for facts that come to the same: of programmes whose
 * figures differ it differs.
 */
export function factOf(told: ToldFact, figures: Figures): { readonly fact: Fact; readonly key: string } {
  const fact = facts[told.fact];
  if (!told.with && !told.plus && !told.minus) return { fact, key: told.fact };
  const own = mapped(told.with ?? {}, (name) => figureNumber(figures, name));
  const move = moveOf(told, figures);
  const key = JSON.stringify([told.fact, own, move]);
  const known = made.get(key);
  if (known) return { fact: known, key };
  const { turns } = fact;
  const ready: Fact = {
    ...fact,
    read: reading(fact, own, move),
    ...(turns && { turns: (situation, subject) => turns(situation, subject, own) }),
  };
  made.set(key, ready);
  return { fact: ready, key };
}

// Facts and figures are plain data that never change; each different one is made ready once.
const made = new Map<string, Fact>();

function reading(fact: Fact, figures: FactFigures, move: DayShift | undefined): Fact['read'] {
  if (!move) return (situation, subject, as) => fact.read(situation, subject, as, figures);
  // A day told once is read over and over.
  const known = new WeakMap<DateRange, KnownDay>();
  return (situation, subject, as) => {
    const day = dayIn(fact.read(situation, subject, as, figures));
    if (!day) return day;
    if (!known.has(day)) known.set(day, moved(day, move));
    return known.get(day);
  };
}

/** A value as a day; undefined where it is none. */
export function dayIn(value: Value): KnownDay {
  if (value === null) return null;
  return typeof value === 'object' && 'from' in value ? value : undefined;
}

function moveOf({ fact, plus, minus, count }: ToldFact, figures: Figures): DayShift | undefined {
  if (plus !== undefined) {
    if (!count) throw new Error(`${fact} plus ${plus} does not say how it is counted`);
    return { side: 'after', by: lengthOf(figures, plus), count };
  }
  return minus === undefined ? undefined : { side: 'before', by: lengthOf(figures, minus) };
}

const mapped = (record: Readonly<Record<string, string>>, of: (name: string) => number): FactFigures =>
  Object.fromEntries(Object.entries(record).map(([key, name]) => [key, of(name)]));
