import type { PlainDate } from '../dates';
import type { Fact } from '../facts/fact';
import type { Span } from '../facts/value';
import { compileRule, compileTest, type CompiledTest, type Node } from './compile';
import type { Whose } from './whose';
import type { Rounds } from './days/left-by-rounds';
import { figureDay, figureMonthDay, figureNumber, type Figures } from './figures';
import type { Amount, Condition, OtherFact, Part, Programme, Version, Window } from './schema';
import { dayIn, factOf } from './told-fact';

/** A programme made ready for judging many households: rules as nodes, figures as numbers, every object of a kind of the same shape. */
export type CompiledProgramme = {
  readonly programme: Programme;
  readonly decidedBy: Fact | undefined;
  readonly conditions: readonly CompiledCondition[];
  readonly versions: readonly CompiledVersion[];
  readonly amount: CompiledAmount | undefined;
  readonly window: CompiledWindow | undefined;
  /** The days up to an announced end, of a programme that sets no days of its own. */
  readonly announced: CompiledWindow | undefined;
  /** Whether some condition is judged on the day of applying. */
  readonly judgesApplying: boolean;
};

export type CompiledCondition = CompiledTest & { readonly id: string; readonly source: string };

export type CompiledVersion = {
  readonly version: Version;
  readonly from: PlainDate | undefined;
  readonly until: PlainDate | undefined;
  readonly conditions: readonly CompiledCondition[];
  /** Those of the programme, then its own. */
  readonly all: readonly CompiledCondition[];
};

export type CompiledAmount = Pick<Amount, 'kind' | 'period' | 'per'> & {
  readonly parts: readonly CompiledPart[];
  /** Infinite where none is set. */
  readonly ceiling: number;
  /** Whether it is judged on the day of applying, so that it may grow by waiting; and around which days it can change. */
  readonly onApplying: boolean;
  readonly turns: readonly Turns[];
};
/** The days around which a fact can change with the day of applying. */
export type Turns = NonNullable<Fact['turns']>;

/** A part of an amount; `cases` is empty where one figure holds for everybody. */
export type CompiledPart = CompiledCondition & {
  readonly upTo: boolean;
  readonly yen: Span | undefined;
  readonly cases: readonly { readonly when: Node; readonly yen: Span }[];
};

export type CompiledWindow = {
  readonly readings: readonly CompiledWindowReading[];
  readonly intake: CompiledIntake | undefined;
  /** What dated words announce; nothing where the last day is one of use, which needs no open counter. */
  readonly rounds: Rounds | undefined;
  readonly lastDay: Window['lastDay'];
};
/** The part of every fiscal year in which the city takes applications, by month and day: 04-01 to 01-31. */
export type CompiledIntake = NonNullable<Window['intake']>;
export type CompiledWindowReading = {
  readonly id: string;
  readonly source: string;
  readonly ways: readonly CompiledWay[];
};
/** A way with its days: from the latest of those that open it to the earliest of those that close it. */
export type CompiledWay = {
  readonly when: Node | undefined;
  readonly opens: readonly DayOfSomebody[];
  readonly closes: readonly DayOfSomebody[];
};
export type DayOfSomebody = { readonly fact: Fact; readonly of: Whose | undefined };

/** The programme made ready, once for each. */
export function compileProgramme(programme: Programme): CompiledProgramme {
  const known = compiled.get(programme);
  if (known) return known;
  const { decidedBy, amount, window, figures } = programme;
  const conditions = programme.conditions.map((each) => condition(each, figures));
  const versions = programme.versions.map((version) => versionOf(version, conditions, figures));
  const ready = {
    programme,
    decidedBy: decidedBy && factOf(decidedBy, figures).fact,
    conditions,
    versions,
    amount: amount && compileAmount(amount, figures),
    window: window && compileWindow(window, programme),
    announced: window ? undefined : announcedBy(programme),
    judgesApplying: versions.some(({ all }) => all.some((each) => each.onApplying)),
  };
  compiled.set(programme, ready);
  return ready;
}

// Programmes are plain data that never change.
const compiled = new WeakMap<Programme, CompiledProgramme>();

function versionOf(
  version: Version,
  before: readonly CompiledCondition[],
  figures: Figures,
): CompiledVersion {
  const conditions = version.conditions.map((each) => condition(each, figures));
  return {
    version,
    from: version.from === undefined ? undefined : figureDay(figures, version.from),
    until: version.until === undefined ? undefined : figureDay(figures, version.until),
    conditions,
    all: [...before, ...conditions],
  };
}

function condition({ id, source, when, readings, judgedOn }: Condition, figures: Figures): CompiledCondition {
  return { id, source, ...compileTest({ when, readings, judgedOn }, figures) };
}

function compileAmount(amount: Amount, figures: Figures): CompiledAmount {
  const { kind, period, per, parts, ceiling, judgedOn } = amount;
  const compiledParts = parts.map((part) => compilePart(part, figures));
  return {
    kind,
    period,
    per,
    parts: compiledParts,
    ceiling: ceiling ? figureNumber(figures, ceiling) : Infinity,
    onApplying: judgedOn === 'application',
    turns: [...new Set(compiledParts.flatMap(rulesOfPart).flatMap(turnsIn))],
  };
}

function rulesOfPart(part: CompiledPart): readonly Node[] {
  return [...part.rules, ...part.cases.map(({ when }) => when)];
}

function turnsIn(node: Node): readonly Turns[] {
  if (node.kind !== 'fact') return node.parts.flatMap(turnsIn);
  const { turns } = node.fact;
  if (turns) return [turns];
  // A fact held against a day can change sides on it.
  const day = dayIn(node.bound);
  return day ? [() => [day.from]] : [];
}

function compilePart(part: Part, figures: Figures): CompiledPart {
  const { upTo = false, yen, cases = [] } = part;
  return {
    ...condition(part, figures),
    upTo,
    yen: yen === undefined ? undefined : yenOf(yen, figures),
    cases: cases.map((each) => ({ when: compileRule(each.when, figures), yen: yenOf(each.yen, figures) })),
  };
}

function yenOf(yen: NonNullable<Part['yen']>, figures: Figures): Span {
  const [from, to] = typeof yen === 'string' ? [yen, yen] : [yen.from, yen.to];
  return { min: figureNumber(figures, from), max: figureNumber(figures, to) };
}

function compileWindow(
  { readings, intake, lastDay }: Window,
  { figures, rounds }: Programme,
): CompiledWindow {
  return {
    readings: readings.map(({ id, source, opens, closes, ways }) => ({
      id,
      source,
      ways: (ways ?? [{ when: undefined, opens, closes }]).map((each) => ({
        when: each.when && compileRule(each.when, figures),
        opens: daysOf(each.opens, figures),
        closes: daysOf(each.closes, figures),
      })),
    })),
    intake: intake && intakeOf(intake, figures),
    rounds: lastDay === 'use' ? undefined : rounds,
    lastDay,
  };
}

/** Any day up to the end of a round or of the programme. */
function announcedBy({ rounds, availability }: Programme): CompiledWindow | undefined {
  // Of several ends the last is the one ahead.
  const source = availability.findLast(
    ({ state, until }) => until !== undefined || state === 'ended',
  )?.source;
  if (!rounds || source === undefined) return undefined;
  const ways = [{ when: undefined, opens: [], closes: [] }];
  return { readings: [{ id: 'announced', source, ways }], intake: undefined, rounds, lastDay: 'apply' };
}

/** The days of an intake where its figures are named. */
export function intakeOf({ opens, closes, source }: CompiledIntake, figures: Figures): CompiledIntake {
  return { opens: figureMonthDay(figures, opens), closes: figureMonthDay(figures, closes), source };
}

function daysOf(told: OtherFact | readonly OtherFact[] | undefined, figures: Figures): DayOfSomebody[] {
  return [told ?? []].flat().map((each) => ({ fact: factOf(each, figures).fact, of: each.of }));
}
