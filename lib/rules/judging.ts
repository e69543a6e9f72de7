import type { Situation, Subject } from '../facts/situation';
import type { Path } from '../facts/household';
import type { Holidays } from './days/open-days';
import type { Trace } from './traces';

/** What a rule is judged by: the case and whom it is about. */
export type Judging = {
  readonly situation: Situation;
  readonly holidays: Holidays;
  readonly subject: Subject;
  /** Traces of this subject, and those that are the same for all of the household, by the place of their node; filled while judging. */
  readonly own: Traces;
  readonly shared: Traces;
  /** The same on the days on which this subject can apply, where some condition is judged on them. */
  readonly applying: Judging | undefined;
  /** Whether an answer may still be given or become a better one. */
  readonly isAnswerable: (path: Path) => boolean;
};
export type Traces = Map<number, Trace>;

/** Judging one subject by itself, whatever may still be asked. */
export function judgingOf(situation: Situation, subject: Subject, holidays: Holidays): Judging {
  return {
    situation,
    holidays,
    subject,
    own: new Map(),
    shared: new Map(),
    applying: undefined,
    isAnswerable: always,
  };
}

const always = (): boolean => true;
