import type { PlainDate } from '../dates';
import type { Fact } from '../facts/facts';
import type { Subject } from '../facts/case';
import type { Span } from '../facts/value';
import { compileRule, compileTest, type CompiledTest, type Node } from './compile';
import { figureDay, figureMonthDay, figureNumber, type Figures } from './figures';
import type { Amount, Condition, OtherFact, Part, Programme, Version, Window } from './schema';
import { factOf } from './told-fact';

/** A programme made ready for judging many households: rules as nodes, figures as numbers, every object of a kind of the same shape. */
export type CompiledProgramme = {
  readonly programme: Programme;
  readonly decidedBy: Fact | undefined;
  readonly conditions: readonly CompiledCondition[];
  readonly versions: readonly CompiledVersion[];
  readonly amount: CompiledAmount | undefined;
  readonly window: CompiledWindow | undefined;
};

export type CompiledCondition = CompiledTest & { readonly id: string; readonly source: string };

export type CompiledVersion = {
  readonly version: Version;
  readonly from: PlainDate | undefined;
  readonly until: PlainDate | undefined;
  readonly conditions: readonly CompiledCondition[];
};

export type CompiledAmount = Pick<Amount, 'kind' | 'period' | 'per'> & {
  readonly parts: readonly CompiledPart[];
  /** Infinite where none is set. */
  readonly ceiling: number;
};

/** A part of an amount; `cases` is empty where one figure holds for everybody. */
export type CompiledPart = CompiledCondition & {
  readonly upTo: boolean;
  readonly yen: Span | undefined;
  readonly cases: readonly { readonly when: Node; readonly yen: Span }[];
};

export type CompiledWindow = {
  readonly readings: readonly CompiledWindowReading[];
  readonly intake: Intake | undefined;
  readonly lastDay: Window['lastDay'];
};
/** The part of every fiscal year in which the city takes applications, by month and day: 04-01 to 01-31. */
export type Intake = NonNullable<Window['intake']>;
export type CompiledWindowReading = {
  readonly id: string;
  readonly source: string;
  readonly opens: DayOfSomebody | undefined;
  readonly closes: DayOfSomebody | undefined;
};
export type DayOfSomebody = { readonly fact: Fact; readonly of: Subject['adult'] | undefined };

/** The programme made ready, once for each. */
export function compileProgramme(programme: Programme): CompiledProgramme {
  const known = compiled.get(programme);
  if (known) return known;
  const { decidedBy, conditions, versions, amount, window, figures } = programme;
  const ready = {
    programme,
    decidedBy: decidedBy && factOf(decidedBy, figures).fact,
    conditions: conditions.map((each) => condition(each, figures)),
    versions: versions.map((version) => ({
      version,
      from: version.from === undefined ? undefined : figureDay(figures, version.from),
      until: version.until === undefined ? undefined : figureDay(figures, version.until),
      conditions: version.conditions.map((each) => condition(each, figures)),
    })),
    amount: amount && compileAmount(amount, figures),
    window: window && compileWindow(window, figures),
  };
  compiled.set(programme, ready);
  return ready;
}

// Programmes are plain data that never change.
const compiled = new WeakMap<Programme, CompiledProgramme>();

function condition({ id, source, when, readings }: Condition, figures: Figures): CompiledCondition {
  return { id, source, ...compileTest({ when, readings }, figures) };
}

function compileAmount({ kind, period, per, parts, ceiling }: Amount, figures: Figures): CompiledAmount {
  return {
    kind,
    period,
    per,
    parts: parts.map((part) => compilePart(part, figures)),
    ceiling: ceiling ? figureNumber(figures, ceiling) : Infinity,
  };
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

function compileWindow({ readings, intake, lastDay }: Window, figures: Figures): CompiledWindow {
  return {
    readings: readings.map(({ id, source, opens, closes }) => ({
      id,
      source,
      opens: opens && dayOf(opens, figures),
      closes: closes && dayOf(closes, figures),
    })),
    intake: intake && intakeOf(intake, figures),
    lastDay,
  };
}

/** The days of an intake where its figures are named. */
export function intakeOf({ opens, closes, source }: Intake, figures: Figures): Intake {
  return { opens: figureMonthDay(figures, opens), closes: figureMonthDay(figures, closes), source };
}

const dayOf = (told: OtherFact, figures: Figures): DayOfSomebody => ({
  fact: factOf(told, figures).fact,
  of: told.of,
});
