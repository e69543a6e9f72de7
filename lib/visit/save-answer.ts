import type { PlainDate } from '../dates';
import { dateProblems } from '../facts/date-problems';
import { answerAt } from '../facts/exact';
import type { Path, Child, Household } from '../facts/household';
import { withAnswer } from '../questions/journey';
import { withSharedHomes } from './shared-homes';
import type { Question } from '../questions/questions';
import type { ToldChild } from '../form/read-children';

/** Answers with what was told about people and periods that do not count at present: it comes back when they count again. */
export type Told = { readonly household: Household; readonly aside: Aside };
export type Aside = Readonly<Partial<Record<AsidePath, unknown>>>;
export type AsidePath = (typeof asidePaths)[number];

/** The answers that hold other answers inside them. */
export const asidePaths = ['spouse', 'children', 'self.periods', 'spouse.periods'] as const satisfies Path[];

/** The answers with a new one. Children keep what was told about them, wherever they now stand in the list. */
export function saveAnswer(
  { household, aside }: Told,
  { path }: Question,
  answer: unknown,
  day: PlainDate,
): Told {
  const before = answerAt(household, path);
  const told = isFull(before) ? before : asideAt(aside, path);
  const next = withSharedHomes(withAnswer(household, path, mergedWith(told, path, answer)), path);
  const isKept = isAsidePath(path) && !isFull(answer) && told !== undefined;
  return withoutClashes({ household: next, aside: isKept ? { ...aside, [path]: told } : aside }, day);
}

/** What was told at this path before and does not count at present. */
export function asideAt(aside: Aside, path: Path): unknown {
  return isAsidePath(path) ? aside[path] : undefined;
}

/** Periods that no longer fit the day of the move, set aside so that they are asked for again. */
export function withoutClashes(told: Told, day: PlainDate): Told {
  const problems = dateProblems(told.household, day);
  return (['self.periods', 'spouse.periods'] as const).reduce<Told>((kept, path) => {
    if (!problems.some((problem) => problem.path.startsWith(`${path}.`))) return kept;
    return {
      household: withAnswer(kept.household, path, undefined),
      aside: { ...kept.aside, [path]: answerAt(kept.household, path) },
    };
  }, told);
}

function mergedWith(told: unknown, path: Path, answer: unknown): unknown {
  if (path === 'spouse' && typeof answer === 'object') return { ...(told as object | undefined), ...answer };
  if (path !== 'children' || !Array.isArray(answer)) return answer;
  const children = Array.isArray(told) ? (told as readonly Child[]) : [];
  return (answer as readonly ToldChild[]).map(({ birthDate, was }) => ({ ...children[was], birthDate }));
}

const isAsidePath = (path: Path): path is AsidePath => asidePaths.some((each) => each === path);

const isFull = (answer: unknown): boolean =>
  Array.isArray(answer) ? answer.length > 0 : typeof answer === 'object' && answer !== null;
