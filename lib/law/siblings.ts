import type { DateRange } from '../dates';
import { classOf, gradeOf } from '../facts/ages';
import type { Situation, SituationChild } from '../facts/situation';
import type { Path } from '../facts/household';
import type { Span, Verdict } from '../facts/value';
import { careDays } from './care-days';

/** Which elder brothers and sisters a rule counts, from the strictest to the most generous. */
export const countingRules = ['in-care-together', 'up-to-grade', 'whole-household'] as const;
export type CountingRule = (typeof countingRules)[number];

/** A rule with the last grade that `up-to-grade` counts, and the places of care by which its days are judged. */
export type Counting = {
  readonly rule: CountingRule;
  readonly lastGrade: number | undefined;
  readonly places: readonly string[];
};

/**
 * The place of a child among the counted brothers and sisters, 1 for the eldest. Unborn children are never counted; twins are placed in the
 * order listed. A range while a birth date or an elder child's care is not known exactly.
 */
export function siblingPlace(
  situation: Situation,
  index: number | undefined,
  counting: Counting,
): Span | undefined {
  const me = index === undefined ? undefined : situation.children?.[index];
  if (!me || !situation.children) return undefined;
  const place = { min: 1, max: 1 };
  const days = careDays(situation, me, counting.places);
  for (const other of situation.children) {
    const isBefore = other === me ? 'unmet' : isElder(other, me);
    const verdict = both(isBefore, isCountedOn(other, counting, days));
    if (verdict === 'met') place.min += 1;
    if (verdict !== 'unmet') place.max += 1;
  }
  return place;
}

/** Where the elder children are cared for, as far as that can change the place of this child. */
export function careOfElders(
  situation: Situation,
  index: number | undefined,
  places: readonly string[],
): readonly Path[] {
  const me = index === undefined ? undefined : situation.children?.[index];
  if (!me || !situation.children) return whichChildren;
  return situation.children
    .filter((other) => careMatters(situation, other, me, places))
    .map((other) => `children.${other.index}.care`);
}

const whichChildren: readonly Path[] = ['children'];

/** Whether the place of this child under `in-care-together` can hang on where the `other` child is cared for. */
function careMatters(
  situation: Situation,
  other: SituationChild,
  me: SituationChild,
  places: readonly string[],
): boolean {
  const days = careDays(situation, me, places);
  return other !== me && isElder(other, me) !== 'unmet' && isBeforeSchool(other, days) !== 'unmet';
}

function isElder(other: SituationChild, me: SituationChild): Verdict {
  if (!other.born || !me.born) return 'unknown';
  if (other.born.until < me.born.from) return 'met';
  if (other.born.from > me.born.until) return 'unmet';
  const sameDay = other.born.from === other.born.until && me.born.from === me.born.until;
  if (sameDay) return other.index < me.index ? 'met' : 'unmet';
  return 'unknown';
}

/** Whether a rule counts a child among the brothers and sisters of every younger one; unknown where it does for some only. */
export function isCounted(situation: Situation, child: SituationChild, counting: Counting): Verdict {
  const younger = (situation.children ?? []).filter((me) => me !== child && isElder(child, me) !== 'unmet');
  const days =
    younger.length > 0 ? younger.map((me) => careDays(situation, me, counting.places)) : [child.living];
  const verdicts = new Set(days.map((each) => isCountedOn(child, counting, each)));
  const [only] = verdicts;
  return only && verdicts.size === 1 ? only : 'unknown';
}

function isCountedOn(other: SituationChild, { rule, lastGrade }: Counting, days: DateRange): Verdict {
  switch (rule) {
    case 'whole-household':
      return 'met';
    case 'up-to-grade':
      return lastGrade === undefined ? 'unknown' : atMost(gradeOf(other.born, days), lastGrade);
    case 'in-care-together':
      return both(isBeforeSchool(other, days), isInCare(other));
  }
}

const isBeforeSchool = ({ born }: SituationChild, days: DateRange): Verdict => atMost(classOf(born, days), 5);

function isInCare({ told: { care } }: SituationChild): Verdict {
  if (care === undefined || care === 'unknown') return 'unknown';
  if (care.some((place) => !place.endsWith('-planned'))) return 'met';
  return care.length > 0 ? 'unknown' : 'unmet';
}

function atMost(span: Span | undefined, bound: number): Verdict {
  if (!span) return 'unknown';
  if (span.max <= bound) return 'met';
  return span.min > bound ? 'unmet' : 'unknown';
}

function both(a: Verdict, b: Verdict): Verdict {
  if (a === 'unmet' || b === 'unmet') return 'unmet';
  return a === 'met' && b === 'met' ? 'met' : 'unknown';
}
