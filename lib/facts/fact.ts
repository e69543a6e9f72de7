import type { PlainDate } from '../dates';
import type { Situation, Subject } from './situation';
import type { Input } from './inputs';
import type { Path } from './household';
import type { Value } from './value';

export type Unit = 'years' | 'months' | 'days' | 'place' | 'grade' | 'class' | 'times';

/** The figures of its rule that a fact is reckoned with, by the names the fact has for them. */
export type FactFigures = Readonly<Record<string, number>>;

/** What a household can have ahead, and has no more once it has come. */
export type Coming = 'move' | 'birth' | 'home' | 'care';

export type Takes = Readonly<Record<string, Unit | 'calendar-month'>>;

/** One thing a rule may compare: told by a citizen, or following from what they told. */
export type Fact = {
  readonly type: Input['type'];
  /** Whom it is about: a person is whoever the rule is judged for, an adult or a child; an adult stays an adult. */
  readonly scope: 'household' | 'adult' | 'child' | 'person';
  readonly unit?: Unit;
  readonly codes?: readonly string[];
  /** Told in one answer, which nothing but that answer can sharpen. */
  readonly isTold?: boolean;
  /** The readings a rule may name with `as`. */
  readonly readings?: readonly string[];
  /** The figures a rule has to hand over with `with`, each with its unit; and those that it has to under a reading. */
  readonly takes?: Takes;
  readonly readingTakes?: Readonly<Record<string, Takes>>;
  readonly read: (
    situation: Situation,
    subject: Subject,
    as: readonly string[],
    figures?: FactFigures,
  ) => Value;
  /** Whether it can come to something else on another day of applying; and the days around which it does. */
  readonly hangsOnApplying?: boolean;
  readonly turns?: (situation: Situation, subject: Subject, figures: FactFigures) => readonly PlainDate[];
  /** Whether it is the same on every later day, or only ever grows or comes later; otherwise it may be anything then. */
  readonly overTime?: 'stays' | 'grows';
  /** What is told to be ahead that can still change it; of what grows, how much it is at most. */
  readonly changedBy?: readonly Coming[] | undefined;
  /** The answers that could still sharpen the value. */
  readonly needs: (situation: Situation, subject: Subject, as: readonly string[]) => readonly Path[];
};

/** A fact that is reckoned with figures of the rule: which ones, and how. */
export function taking<Name extends string>(
  takes: Readonly<Record<Name, Takes[string]>>,
  read: (
    situation: Situation,
    subject: Subject,
    as: readonly string[],
    figures: FactFigures & Readonly<Record<Name, number>>,
  ) => Value,
): Required<Pick<Fact, 'takes' | 'read'>> {
  const names = Object.keys(takes);
  const isWhole = (figures: FactFigures): figures is FactFigures & Readonly<Record<Name, number>> => {
    for (const name of names) if (figures[name] === undefined) return false;
    return true;
  };
  return {
    takes,
    read: (situation, subject, as, figures = none) => {
      if (!isWhole(figures)) throw new Error(`needs the figures ${names.join(', ')}`);
      return read(situation, subject, as, figures);
    },
  };
}

const none: FactFigures = {};
