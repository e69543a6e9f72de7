import { answerAt } from '../facts/exact';
import type { PlainDate } from '../dates';
import type { Household } from '../facts/household';
import type { FormProblem } from '../form/form-problem';
import { formValuesOf, isEmptyForm, type FormValues } from '../form/form-values';
import { readForm } from '../form/read-form';
import { asideAt, saveAnswer, withoutClashes, type Aside } from '../visit/save-answer';
import { childrenOf, type Answers } from '../questions/journey';
import { questionsFor, type Question } from '../questions/questions';
import type { Scope } from '../rules';

/** What the desk knows of one visit, apart from what stands in its fields. It is never kept anywhere. */
export type DeskState = {
  readonly topics: readonly Scope[];
  readonly household: Household;
  readonly aside: Aside;
  /** What is wrong with what stands in the fields of a question, once it was left; by the question's address. */
  readonly problems: Readonly<Record<string, readonly FormProblem[]>>;
};

export const freshDesk: DeskState = { topics: [], household: {}, aside: {}, problems: {} };

/** Whether anything was chosen or answered. */
export function isInUse(state: DeskState): boolean {
  return Object.values(state).some((part) => Object.keys(part).length > 0);
}

/** The questions that can be asked of this household, by their addresses. */
export function questionsOf({ household }: DeskState): readonly Question[] {
  return questionsFor(childrenOf(household).length);
}

/** What the fields of a question hold by its answer; undefined while they keep what was typed in them and is no answer. */
export function shownForm(state: DeskState, question: Question): FormValues | undefined {
  return state.problems[question.address] ? undefined : answeredForm(state, question);
}

/**
 * Takes what stands in the fields of a question as its answer. Where that cannot be read and the question was left, it says why: until then
 * the answer before it counts, from then on none, so that nothing on the page speaks of an answer that is not to be seen.
 */
export function settled(
  state: DeskState,
  question: Question,
  form: FormValues,
  day: PlainDate,
  isLeft: boolean,
): DeskState {
  if (JSON.stringify(form) === JSON.stringify(shownForm(state, question))) return state;
  const read = readForm(question, form, state.household, day);
  if ('answer' in read) {
    return { ...withoutProblems(state, question), ...saveAnswer(state, question, read.answer, day) };
  }
  if (!isLeft) return state;
  if (isEmptyForm(form)) return withoutAnswer(state, question, day);
  const problems = { ...state.problems, [question.address]: read.problems };
  return { ...state, ...saveAnswer(state, question, undefined, day), problems };
}

/** Takes an answer back, as if the question had not been asked yet. */
export function withoutAnswer(state: DeskState, question: Question, day: PlainDate): DeskState {
  return { ...withoutProblems(state, question), ...saveAnswer(state, question, undefined, day) };
}

/** The answers somebody brought, in the place of all others. */
export function opened({ topics, household }: Answers): DeskState {
  return { ...freshDesk, topics, household };
}

/**
 * The same visit seen from another day: answers that are impossible on it stay in their fields, each with what is wrong, until they are
 * possible again. `formAt` tells what stands in the fields of a question.
 */
export function onDay(
  state: DeskState,
  day: PlainDate,
  formAt: (question: Question) => FormValues | undefined,
): DeskState {
  return questionsOf(state).reduce<DeskState>(
    (kept, question) => {
      const form = formAt(question);
      if (kept.problems[question.address]) return form ? settled(kept, question, form, day, true) : kept;
      if (answerAt(kept.household, question.path) === undefined) return kept;
      const answered = answeredForm(kept, question);
      const read = readForm(question, answered, kept.household, day);
      if ('answer' in read) return kept;
      const problems = { ...kept.problems, [question.address]: read.problems };
      return { ...kept, ...saveAnswer(kept, question, undefined, day), problems };
    },
    { ...state, ...withoutClashes(state, day) },
  );
}

/** What is typed is only whole when the field is left: 1990 is not the year 1. */
export const isTyped = (field: string): boolean => /(?:^|\.)(?:year|month|day|number)$/.test(field);

function answeredForm({ household, aside }: DeskState, question: Question): FormValues {
  return formValuesOf(question, household, asideAt(aside, question.path));
}

function withoutProblems(state: DeskState, { address }: Question): DeskState {
  if (!state.problems[address]) return state;
  const { [address]: problem, ...problems } = state.problems;
  return { ...state, problems };
}
