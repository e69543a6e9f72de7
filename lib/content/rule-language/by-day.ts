import { addDays, plainDate } from '../../dates';
import type { Figures } from '../../rules';
import type { Decider } from '../../rules';
import { fieldsOf, type FieldGroup } from '../check/values';
import { figuresNamed, renamed } from './figure-names';

/** A day from which other values hold, and what decides whether they do. */
export type Turn = { readonly by: Decider; readonly from: string };

/** The figures that change on a day, each with its turns in the order of their days. */
export type DatedFigures = ReadonlyMap<string, readonly Turn[]>;

/** A piece of a rule as it is on both sides of a day; a piece without a turn names only figures that stay as they are. */
export type ByDay =
  { readonly piece: unknown } | { readonly turn: Turn; readonly then: ByDay; readonly before: ByDay };

/** What the value of a figure that holds from a day is called in the rule written out. */
export const laterName = (name: string, { from }: Pick<Turn, 'from'>): string =>
  `${name}From${String(from).replaceAll('-', '')}`;

/** What the day of a turn is called there, and the figure that says that a child is as old as at birth. */
export const dayName = ({ from }: Pick<Turn, 'from'>): string => `from${String(from).replaceAll('-', '')}`;
export const atBirth = 'atBirth';

/** What the last day before it is called, and the figure within which a pregnancy ends. */
export const eveName = (eve: string): string => `until${eve.replaceAll('-', '')}`;
export const oneYear = 'oneYear';

/** The last day before a turn. */
export const eveOf = ({ from }: Pick<Turn, 'from'>): string => addDays(plainDate(String(from)), -1);

/** The figures of a rule written out that stand in its file: without those that stand for later values and their days. */
export function writtenFigures(figures: Figures): Figures {
  const made = Object.entries(figures).flatMap(([name, { later = [] }]) =>
    later.flatMap((turn) => [laterName(name, turn), dayName(turn), eveName(eveOf(turn)), atBirth, oneYear]),
  );
  return Object.fromEntries(Object.entries(figures).filter(([name]) => !made.includes(name)));
}

/** The figures that the rules of a programme say change on a day. */
export function datedFiguresOf(figures: unknown): DatedFigures {
  const dated = Object.entries(fieldsOf(figures)).flatMap(([name, figure]) => {
    const { later } = fieldsOf(figure);
    // What is none of these the schema refuses, in its own words.
    return Array.isArray(later) ? [[name, later as readonly Turn[]] as const] : [];
  });
  return new Map(dated);
}

/** A piece of a rule by the days on which figures that it names change, the last day first. */
export function byDay(piece: unknown, dated: DatedFigures, key = ''): ByDay {
  const turns = figuresNamed(piece, key).flatMap((name) => dated.get(name) ?? []);
  const each = new Map(turns.map((turn) => [`${turn.by} ${turn.from}`, turn]));
  const latestFirst = [...each.values()].toSorted((a, b) => String(b.from).localeCompare(String(a.from)));
  return split(piece, latestFirst, dated, key);
}

function split(piece: unknown, [turn, ...rest]: readonly Turn[], dated: DatedFigures, key: string): ByDay {
  if (!turn) return { piece };
  const since = renamed(piece, (name) => nameSince(name, turn, dated), key);
  // Whoever comes after a day comes after every earlier one of the same kind.
  const others = rest.filter(({ by }) => by !== turn.by);
  return { turn, then: split(since, others, dated, key), before: split(piece, rest, dated, key) };
}

/** The name of the value that holds from the day of a turn on. */
function nameSince(name: string, { by, from }: Turn, dated: DatedFigures): string {
  const turns = dated.get(name) ?? [];
  const last = turns.findLast((each) => each.by === by && each.from <= from);
  return last ? laterName(name, last) : name;
}

/** A day with what holds on both sides of it. */
export type BothSides = Extract<ByDay, { turn: Turn }>;

/** The pieces of both sides, those that hold from the latest day on first. */
export function piecesByDay(days: ByDay): readonly unknown[] {
  return 'piece' in days ? [days.piece] : [...piecesByDay(days.then), ...piecesByDay(days.before)];
}

/** The pieces one by one, each with what has to hold for it. */
export function guarded(
  days: ByDay,
  testOf: (sides: BothSides) => FieldGroup,
  guards: readonly FieldGroup[] = [],
): { readonly guards: readonly FieldGroup[]; readonly piece: unknown }[] {
  if ('piece' in days) return [{ guards, piece: days.piece }];
  const test = testOf(days);
  return [
    ...guarded(days.then, testOf, [...guards, test]),
    ...guarded(days.before, testOf, [...guards, { not: test }]),
  ];
}
