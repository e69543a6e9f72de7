import { answerAt } from '../facts/exact';
import type { PlainDate } from '../dates';
import type { Household } from '../facts/household';
import { withValue } from '../answers/form-fields';
import type { FormProblem } from '../answers/form-problem';
import { emptyForm, formValuesOf, type FormValues } from '../answers/form-values';
import { readForm } from '../answers/read-form';
import { asideAt, saveAnswer, withoutClashes, type Aside } from '../answers/save-answer';
import { childrenOf, type Answers } from '../questions/journey';
import { questionsFor, type Question } from '../questions/questions';
import type { Topic } from '../rules';

/** Everything the desk knows of one visit. It is never kept anywhere. */
export type DeskState = {
  readonly topics: readonly Topic[];
  readonly household: Household;
  readonly aside: Aside;
  /** What stands in the fields of a question and is not an answer, or not yet; by the question's address. */
  readonly forms: Readonly<Record<string, FormValues>>;
  /** What is wrong with it, once the question was left. */
  readonly problems: Readonly<Record<string, readonly FormProblem[]>>;
};

export const freshDesk: DeskState = { topics: [], household: {}, aside: {}, forms: {}, problems: {} };

/** Whether anything was chosen, typed or answered. */
export function isInUse(state: DeskState): boolean {
  return Object.values(state).some((part) => Object.keys(part).length > 0);
}

/** What stands in the fields of a question. */
export function formAt({ forms, household, aside }: DeskState, question: Question): FormValues {
  return forms[question.address] ?? formValuesOf(question, household, asideAt(aside, question.path));
}

/** Something was typed or chosen. What is chosen counts at once, what is typed when its field is left. */
export function withInput(
  state: DeskState,
  question: Question,
  field: string,
  value: unknown,
  day: PlainDate,
): DeskState {
  const form = withValue(formAt(state, question), field, value);
  const next = { ...state, forms: { ...state.forms, [question.address]: form } };
  return isTyped(field) ? next : settled(next, question, day, false);
}

/**
 * Takes what stands in the fields of a question as its answer. Where that cannot be read and the question was left, it says why: until then
 * the answer before it counts, from then on none, so that nothing on the page speaks of an answer that is not to be seen.
 */
export function settled(state: DeskState, question: Question, day: PlainDate, isLeft: boolean): DeskState {
  const form = state.forms[question.address];
  if (!form) return state;
  const read = readForm(question, form, state.household, day);
  if ('answer' in read) {
    return { ...withoutForm(state, question), ...saveAnswer(state, question, read.answer, day) };
  }
  if (!isLeft) return state;
  if (JSON.stringify(form) === JSON.stringify(emptyForm)) return withoutAnswer(state, question, day);
  const problems = { ...state.problems, [question.address]: read.problems };
  return { ...state, ...saveAnswer(state, question, undefined, day), problems };
}

/** Takes an answer back, as if the question had not been asked yet. */
export function withoutAnswer(state: DeskState, question: Question, day: PlainDate): DeskState {
  return { ...withoutForm(state, question), ...saveAnswer(state, question, undefined, day) };
}

/** The answers somebody brought, in the place of all others. */
export function opened({ topics, household }: Answers): DeskState {
  return { ...freshDesk, topics, household };
}

/** The same visit seen from another day: answers that are impossible on it stay in their fields, each with what is wrong, until they are possible again. */
export function onDay(state: DeskState, day: PlainDate): DeskState {
  const questions = questionsFor(childrenOf(state.household).length);
  return questions.reduce<DeskState>(
    (kept, question) => {
      if (kept.problems[question.address]) return settled(kept, question, day, true);
      if (answerAt(kept.household, question.path) === undefined) return kept;
      const form = formAt(kept, question);
      if ('answer' in readForm(question, form, kept.household, day)) return kept;
      const refused = { ...kept, forms: { ...kept.forms, [question.address]: form } };
      return settled(refused, question, day, true);
    },
    { ...state, ...withoutClashes(state, day) },
  );
}

/** What is typed is only whole when the field is left: 1990 is not the year 1. */
const isTyped = (field: string): boolean => /(?:^|\.)(?:year|month|day|number)$/.test(field);

function withoutForm({ forms, problems, ...state }: DeskState, { address }: Question): DeskState {
  const { [address]: form, ...otherForms } = forms;
  const { [address]: problem, ...otherProblems } = problems;
  return { ...state, forms: otherForms, problems: otherProblems };
}
