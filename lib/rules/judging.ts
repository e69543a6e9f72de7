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
  /**
   * What rules came to for this subject, those that come to the same for all of the household, and those that hang on the day of applying; filled
   * while judging.
   */
  readonly own: Known;
  readonly shared: Known;
  readonly dated: Known;
  /** The same on the days on which this subject can apply, where some condition is judged on them. */
  readonly applying: Judging | undefined;
  /** Whether an answer may still be given or become a better one. */
  readonly isAnswerable: (path: Path) => boolean;
};
/** By the place of their node, with what was compared: reasons are made of that. */
export type Known = (Leaf | Judged | undefined)[];

/** Judging one subject: by itself, whatever may still be asked, where nothing else is said. */
export function judgingOf(
  situation: Situation,
  subject: Subject,
  holidays: Holidays,
  shared: Known = [],
  isAnswerable: Judging['isAnswerable'] = always,
): Judging {
  return {
    situation,
    holidays,
    subject,
    own: [],
    shared,
    dated: [],
    applying: undefined,
    isAnswerable,
  };
}

/** Every answer may still be given. */
export const always = (): boolean => true;
