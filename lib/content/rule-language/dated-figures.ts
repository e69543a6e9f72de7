import { say } from '../../command-words/say';
import type { ContentPath } from '../check/content-file';
import { everyValue, fieldsOf, isFields, itemsOf, type FieldGroup } from '../check/values';
import {
  atBirth,
  byDay,
  dayName,
  datedFiguresOf,
  guarded,
  laterName,
  type ByDay,
  type DatedFigures,
  type Turn,
} from './by-day';
import { ceilingByDay } from './ceiling-by-day';
import { decidingFact } from './deciding-fact';
import { figuresNamed } from './figure-names';
import { withLastDays } from './add-last-days';
import type { Tracing } from './tracing';

type Places = {
  readonly dated: DatedFigures;
  readonly trace: Tracing;
  readonly rule: FieldGroup;
  /** The figures that the rule written out names beside those of the file. */
  readonly made: Map<string, FieldGroup>;
};

/**
 * A rule in which every figure has one value: what names a figure that changes on a day says both, each under the side of the day on which it
 * holds. So all that judges knows of unknown and half-known days is true of such figures too.
 */
export function withDatedFigures(rule: FieldGroup, trace: Tracing): FieldGroup {
  const dated = datedFiguresOf(rule.figures);
  if (dated.size === 0) return rule;
  const places: Places = { dated, trace, rule, made: new Map() };
  refuseElsewhere(places);
  const conditions = (list: unknown, path: ContentPath) =>
    itemsOf(list).map((each, index) => condition(each, [...path, index], places));
  const written = {
    ...rule,
    ...(Array.isArray(rule.conditions) && { conditions: conditions(rule.conditions, ['conditions']) }),
    ...(Array.isArray(rule.versions) && {
      versions: rule.versions.map((version, index) =>
        isFields(version)
          ? { ...version, conditions: conditions(version.conditions, ['versions', index, 'conditions']) }
          : version,
      ),
    }),
    ...(isFields(rule.amount) && { amount: amount(rule.amount, places) }),
    ...(isFields(rule.window) && { window: window(rule.window, places) }),
  };
  const figures = withLastDays(fieldsOf(rule.figures), rule);
  return { ...written, figures: { ...figures, ...laterFigures(figures, places) } };
}

/** The values that hold from a day, those that the rule names, each as a figure of its own. */
function laterFigures(figures: FieldGroup, { dated, made, trace }: Places): FieldGroup {
  const named = [...dated].flatMap(([name, turns]) =>
    turns.flatMap((turn, index) => {
      const own = laterName(name, turn);
      if (!made.has(own)) return [];
      const { unit, later } = fieldsOf(figures[name]);
      const { value, source, lastDay } = fieldsOf(itemsOf(later)[index]);
      trace.remember(['figures', own], ['figures', name, 'values', index + 1]);
      return [[own, { unit, value, source, ...(lastDay !== undefined && { lastDay }) }] as const];
    }),
  );
  const beside = [...made].filter(([, figure]) => Object.keys(figure).length > 0);
  return Object.fromEntries([...named, ...beside]);
}

function condition(value: unknown, path: ContentPath, places: Places): unknown {
  if (!isFields(value)) return value;
  const turns = turnsIn(value, places.dated);
  return {
    ...value,
    ...(value.when !== undefined && { when: ruleByDay(value.when, [...path, 'when'], places) }),
    ...(Array.isArray(value.readings) && {
      readings: value.readings.map((reading: unknown, index) =>
        isFields(reading)
          ? { ...reading, when: ruleByDay(reading.when, [...path, 'readings', index, 'when'], places) }
          : reading,
      ),
    }),
    ...(isOnApplying(turns, places) && { judgedOn: 'application' }),
  };
}

function amount(value: FieldGroup, places: Places): FieldGroup {
  const { judgedOn: _, ...others } = value;
  const parts = itemsOf(value.parts).map((each, index) => part(each, ['amount', 'parts', index], places));
  const isOn = value.judgedOn !== undefined || isOnApplying(turnsIn(value, places.dated), places);
  const ceiling = ceilingByDay(value, places);
  if (ceiling !== undefined) places.made.set(ceiling, {});
  return {
    ...others,
    ...(isOn && { judgedOn: value.judgedOn ?? 'application' }),
    ...(Array.isArray(value.parts) && { parts }),
    ...(value.ceiling !== undefined && { ceiling: ceiling ?? value.ceiling }),
  };
}

function part(value: unknown, path: ContentPath, places: Places): unknown {
  if (!isFields(value)) return value;
  const { yen, cases, ...others } = value;
  // A condition of the same part is judged on the days on which its amount is.
  const { judgedOn: _, ...test } = fieldsOf(condition(others, path, places));
  const written = Array.isArray(cases)
    ? cases.flatMap((each: unknown, index) => caseByDay(each, [...path, 'cases', index], places))
    : yenCases({}, yen, [...path, 'yen'], places);
  if (written.length === 1 && cases === undefined) return { ...test, ...(yen !== undefined && { yen }) };
  for (const [index, { origin }] of written.entries())
    places.trace.remember([...path, 'cases', index], origin);
  return { ...test, cases: written.map(({ said }) => said) };
}

type Case = { readonly said: unknown; readonly origin: ContentPath };

function caseByDay(value: unknown, origin: ContentPath, places: Places): Case[] {
  if (!isFields(value) || value.when === undefined) return [{ said: value, origin }];
  const when = ruleByDay(value.when, [...origin, 'when'], places);
  return yenCases({ when }, value.yen, origin, places);
}

/** One case for each value that the sum may have. */
function yenCases({ when }: { when?: unknown }, yen: unknown, origin: ContentPath, places: Places): Case[] {
  return guarded(byDay(yen, places.dated, 'yen'), (turn) => test(turn, places)).map(({ guards, piece }) => {
    keep(piece, places, 'yen');
    return { said: { when: allOf([when, ...guards]), yen: piece }, origin };
  });
}

function window(value: FieldGroup, places: Places): FieldGroup {
  if (!Array.isArray(value.readings)) return value;
  const readings = value.readings.map((reading: unknown, index) => {
    if (!isFields(reading)) return reading;
    const { opens, closes, ways, ...others } = reading;
    const path: ContentPath = ['window', 'readings', index];
    const written = Array.isArray(ways)
      ? ways.flatMap((way: unknown, place) => wayByDay(way, [...path, 'ways', place], places))
      : wayByDay(
          { ...(opens !== undefined && { opens }), ...(closes !== undefined && { closes }) },
          path,
          places,
        );
    if (!Array.isArray(ways) && written.length === 1) return reading;
    for (const [place, { origin }] of written.entries())
      places.trace.remember([...path, 'ways', place], origin);
    return { ...others, ways: written.map(({ said }) => said) };
  });
  return { ...value, readings };
}

function wayByDay(value: unknown, origin: ContentPath, places: Places): Case[] {
  if (!isFields(value)) return [{ said: value, origin }];
  const { when, ...bounds } = value;
  const own = when === undefined ? undefined : ruleByDay(when, [...origin, 'when'], places);
  if (turnsIn(value, places.dated).some(({ by }) => by === 'application'))
    places.trace.report({ path: origin, message: windowHangsOnItself });
  return guarded(byDay(bounds, places.dated), (turn) => test(turn, places)).map(({ guards, piece }) => {
    keep(piece, places);
    const all = allOf([own, ...guards]);
    return {
      said: { ...(own !== undefined || guards.length > 0 ? { when: all } : {}), ...fieldsOf(piece) },
      origin,
    };
  });
}

const windowHangsOnItself =
  'Add by to the values that follow: the days to apply cannot hang on the day of applying.';

/** A rule with both values in the place of every comparison whose figures change on a day. */
function ruleByDay(rule: unknown, path: ContentPath, places: Places): unknown {
  if (!isFields(rule)) return rule;
  if ('fact' in rule) return decided(byDay(rule, places.dated), path, path, places);
  return Object.fromEntries(
    Object.entries(rule).map(([kind, parts]) => [
      kind,
      Array.isArray(parts)
        ? parts.map((each: unknown, index) => ruleByDay(each, [...path, kind, index], places))
        : ruleByDay(parts, [...path, kind], places),
    ]),
  );
}

/**
 * From the day on one comparison holds, before it the other; where the day is not known, what both come to. Under `not` nothing is measured: only
 * the comparison that counts says by how much it was missed.
 */
function decided(days: ByDay, path: ContentPath, origin: ContentPath, places: Places): unknown {
  places.trace.remember(path, origin);
  if ('piece' in days) {
    keep(days.piece, places);
    return days.piece;
  }
  const isSince = test(days.turn, places);
  const at = (side: ByDay, ...steps: (string | number)[]) =>
    decided(side, [...path, ...steps], origin, places);
  return {
    all: [
      { any: [{ not: { not: isSince } }, at(days.before, 'all', 0, 'any', 1)] },
      { any: [{ not: isSince }, at(days.then, 'all', 1, 'any', 1)] },
      {
        not: {
          all: [
            { not: at(days.before, 'all', 2, 'not', 'all', 0, 'not') },
            { not: at(days.then, 'all', 2, 'not', 'all', 1, 'not') },
          ],
        },
      },
    ],
  };
}

/** Whether the day that decides is the one of a turn, or a later one. */
function test({ by, from }: Turn, places: Places): FieldGroup {
  const day = dayName({ from });
  const { source, place } = firstSince(from, places);
  places.trace.remember(['figures', day, 'value'], place);
  places.made.set(day, { unit: 'date', value: from, source });
  const fact = decidingFact(by, places.rule);
  if (fact.with !== undefined) {
    const [version] = itemsOf(places.rule.versions);
    places.made.set(atBirth, { unit: 'months', value: 0, source: fieldsOf(version).source });
  }
  return { ...fact, onOrAfter: day };
}

/** The first value that begins on a day: its source, and where the day is written. */
function firstSince(from: string, { rule }: Places): { source: unknown; place: ContentPath } {
  for (const [name, figure] of Object.entries(fieldsOf(rule.figures)))
    for (const [index, value] of itemsOf(fieldsOf(figure).later).map(fieldsOf).entries())
      if (value.from === from) {
        return { source: value.source, place: ['figures', name, 'values', index + 1, 'from'] };
      }
  return { source: undefined, place: ['figures'] };
}

/** Keeps which values are named, so that they become figures. */
function keep(piece: unknown, { made }: Places, key = ''): void {
  for (const name of figuresNamed(piece, key)) if (!made.has(name)) made.set(name, {});
}

function allOf(rules: readonly unknown[]): unknown {
  const [only, ...others] = rules.filter((each) => each !== undefined);
  return others.length === 0 ? (only ?? { all: [] }) : { all: [only, ...others] };
}

const turnsIn = (value: unknown, dated: DatedFigures): readonly Turn[] =>
  figuresNamed(value).flatMap((name) => dated.get(name) ?? []);

const isOnApplying = (turns: readonly Turn[], { rule }: Places): boolean =>
  rule.window !== undefined && turns.some(({ by }) => by === 'application');

/** Days of versions, intakes and plans are of one day each: a figure with several values cannot stand there. */
function refuseElsewhere({ rule, dated, trace }: Places): void {
  const versions = itemsOf(rule.versions).map((each) => ({
    from: fieldsOf(each).from,
    until: fieldsOf(each).until,
  }));
  const { window: days, gates, decidedBy } = rule;
  const elsewhere = { versions, gates, decidedBy, window: { intake: fieldsOf(days).intake } };
  for (const { path, value } of everyValue(elsewhere)) {
    if (typeof value !== 'string' || path.at(-1) === 'id' || path.at(-1) === 'source' || !dated.has(value))
      continue;
    trace.report({
      path,
      message: say(
        'Write a figure with one value instead of {name}: the day of a version, an intake or a plan does not change.',
        { name: value },
      ),
    });
  }
}
