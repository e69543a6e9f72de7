import type { DateRange } from '../dates';
import { classOf, gradeOf } from '../facts/ages';
import type { Situation, SituationChild } from '../facts/situation';
import { countingRules, isCounted, siblingPlace, type Counting } from '../law/siblings';
import type { Span, Verdict } from '../facts/value';
import { figureNumber, verdictOfAll, type ConditionTrace, type Figures, type Judgement } from '../rules';
import { leavesOf, testOn, type CountingLeaf, type ReadingName } from './leaves';

/** How one reading of a programme counts the children: mostly by one rule, by another where some children or some answer call for it. */
export type SiblingReading = ReadingName & {
  readonly lines: readonly SiblingLine[];
  /** Whether the reading has more rules than are drawn or can be told from its own words. */
  readonly hasRules: boolean;
};

export type SiblingLine = {
  readonly rule: Counting['rule'];
  /** The last grade it counts, where it names one. */
  readonly lastGrade: number | undefined;
  /** Whether the reading surely counts so, for some child at least. */
  readonly isSure: boolean;
  /** The eldest child first. */
  readonly cards: readonly SiblingCard[];
};

export type SiblingCard = {
  /** The place in the list of children, from 0. */
  readonly child: number;
  readonly born: DateRange | undefined;
  readonly nurseryClass: Span | undefined;
  readonly grade: Span | undefined;
  readonly counts: Verdict;
  readonly place: Span | undefined;
  /** Whether the child's place is the one that the programme asks for; undefined where another condition shuts this child out. */
  readonly reaches: Verdict | undefined;
};

/** Draws the children of a programme that asks for their place, under every reading of it; nothing where it does not ask, or there are none. */
export function siblings(
  situation: Situation,
  judgements: readonly Judgement[],
  figures: Figures,
): SiblingReading[] {
  const asked = judgements.flatMap(askedOf);
  const [first] = asked;
  if (!first || !situation.children) return [];
  return (first.condition.readings ?? []).map(({ id, source, trace }) => ({
    id,
    source,
    lines: linesOf(situation, id, asked, figures),
    hasRules: leavesOf(trace, 'siblingPlace').length > 1,
  }));
}

/** What is asked of one child. */
type Asked = { readonly child: number; readonly condition: ConditionTrace; readonly isCandidate: boolean };

function askedOf({ subject: { child }, conditions }: Judgement): Asked[] {
  const condition = testOn(conditions, 'siblingPlace');
  if (!condition || child === undefined) return [];
  const others = conditions.filter((each) => each !== condition);
  return [{ child, condition, isCandidate: verdictOfAll(others) !== 'unmet' }];
}

/** The rules that apply to the children the programme may be for; to any of them where it is for none. */
function linesOf(
  situation: Situation,
  reading: string,
  asked: readonly Asked[],
  figures: Figures,
): SiblingLine[] {
  const candidates = asked.filter(({ isCandidate }) => isCandidate);
  const places = new Map(candidates.map((each) => [each.child, placesOf(each, reading)]));
  const all = (candidates.length > 0 ? candidates : asked).flatMap((each) => placesOf(each, reading));
  return countingRules.flatMap((rule) => {
    const uses = all.filter((each) => each.rule === rule);
    const [first] = uses;
    if (!first) return [];
    const grade = first.leaf.rule.with?.grade;
    const lastGrade = grade === undefined ? undefined : figureNumber(figures, grade);
    const reaches = (child: number) => places.get(child)?.find((each) => each.rule === rule)?.leaf.verdict;
    const counting = { rule, lastGrade, places: first.leaf.rule.as ?? [] };
    const cards = byAge(situation.children ?? []).map((child) =>
      cardOf(situation, child, counting, reaches(child.index)),
    );
    return [{ rule, lastGrade, isSure: uses.some(({ counts }) => counts === 'met'), cards }];
  });
}

type AskedPlace = CountingLeaf & Pick<Counting, 'rule'>;

/** The places that a reading asks a child for. Each rule counts all that the ones before it count: those before one that surely applies add nothing. */
function placesOf({ condition }: Asked, reading: string): AskedPlace[] {
  const trace = condition.readings?.find(({ id }) => id === reading)?.trace;
  const places = (trace ? leavesOf(trace, 'siblingPlace') : [])
    .filter(({ counts }) => counts !== 'unmet')
    .map((each) => ({
      ...each,
      rule: countingRules.find((rule) => each.leaf.rule.as?.includes(rule)) ?? 'whole-household',
    }))
    .toSorted((a, b) => countingRules.indexOf(a.rule) - countingRules.indexOf(b.rule));
  return places.slice(
    Math.max(
      0,
      places.findLastIndex(({ counts }) => counts === 'met'),
    ),
  );
}

function cardOf(
  situation: Situation,
  child: SituationChild,
  counting: Counting,
  reaches: Verdict | undefined,
): SiblingCard {
  const { index, born } = child;
  const counts = isCounted(situation, child, counting);
  const today = { from: situation.day, until: situation.day };
  return {
    child: index,
    born,
    nurseryClass: classOf(born, today),
    grade: gradeOf(born, today),
    counts,
    place: counts === 'unmet' ? undefined : siblingPlace(situation, index, counting),
    reaches,
  };
}

/** A child whose birth is not known comes last. */
function byAge(children: readonly SituationChild[]): SituationChild[] {
  const bornAt = ({ born }: SituationChild): string => born?.from ?? '9';
  return children.toSorted((a, b) => bornAt(a).localeCompare(bornAt(b)) || a.index - b.index);
}
