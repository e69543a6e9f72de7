import type { Situation, Subject } from '../facts/situation';
import type { Path } from '../facts/household';
import type { Holidays } from './days/open-days';
import type { Judged } from './judged';
import type { Leaf } from './traces';

/** What a rule is judged by: the case and whom it is about. */
export type Judging = {
  readonly situation: Situation;
  readonly holidays: Holidays;
  readonly subject: Subject;
  /** What rules came to for this subject, and those that come to the same for all of the household, by the place of their node; filled while judging. */
  readonly own: Known;
  readonly shared: Known;
  /** The same on the days on which this subject can apply, where some condition is judged on them. */
  readonly applying: Judging | undefined;
  /** Whether an answer may still be given or become a better one. */
  readonly isAnswerable: (path: Path) => boolean;
};
/** What was compared is kept with it: reasons are made of that. */
export type Known = Map<number, Leaf | Judged>;

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
