import { spouseChoiceOf } from '../form/spouse-choice';
import type { PlainDate } from '../dates';
import { answerAt } from '../facts/exact';
import type { Household } from '../facts/household';
import { childrenOf, journey } from '../questions/journey';
import { questionsFor, type Question } from '../questions/questions';
import type { Catalogue, Scope } from '../rules';
import { assessEachAhead, type Assessed } from './assess-each';
import { outcomeOf } from './result-groups';

/** What one plan comes to by itself: what was told, the questions that are asked of it, and every programme. */
export type ScenarioColumn = {
  readonly asked: readonly Question[];
  /** The programmes that its questions are about. */
  readonly checked: ReadonlySet<string>;
  readonly told: Household;
  readonly results: readonly Assessed[];
};

/** A question that is answered differently, with each plan's answer; undefined where a plan is not asked. */
export type ComparedAnswer = { readonly question: Question; readonly answers: readonly unknown[] };

/** A programme with each plan's result. */
export type ProgrammeRow = {
  readonly id: string;
  readonly results: readonly Assessed[];
  readonly differs: boolean;
};

export type ScenarioComparison = {
  readonly answers: readonly ComparedAnswer[];
  readonly programmes: readonly ProgrammeRow[];
};

/** A plan judged as if it were the only one. */
export function columnOf(
  told: Household,
  topics: readonly Scope[],
  day: PlainDate,
  catalogue: Catalogue,
): ScenarioColumn {
  const way = journey({ topics, household: told }, day, catalogue);
  const results = assessEachAhead(way.household, day, catalogue);
  return { asked: way.asked, checked: way.checked, told, results };
}

/** The answers in which plans differ, and the programmes of the chosen topics with what each plan makes of them. */
export function comparisonOf(columns: readonly ScenarioColumn[], catalogue: Catalogue): ScenarioComparison {
  return {
    answers: answerRows(columns),
    programmes: catalogue.programmes.flatMap(({ id }, place) => {
      if (!columns.some(({ checked }) => checked.has(id))) return [];
      const results = columns.flatMap((column) => column.results[place] ?? []);
      return [{ id, results, differs: areDifferent(results.map(gistOf)) }];
    }),
  };
}

/** A question that only one plan asks is no difference where the others were told the same. */
function answerRows(columns: readonly ScenarioColumn[]): ComparedAnswer[] {
  const most = Math.max(...columns.map(({ told }) => childrenOf(told).length));
  return questionsFor(most).flatMap((question) => {
    const isAsked = columns.map(({ asked }) => asked.some(({ path }) => path === question.path));
    const told = columns.map((column) => answerAt(column.told, question.path));
    if (!isAsked.includes(true) || !areDifferent(told.map(shownOf(question)))) return [];
    return [{ question, answers: told.map((answer, place) => (isAsked[place] ? answer : undefined)) }];
  });
}

/** Later questions add to people; whether there is a spouse, and which children, is all that these two say. */
function shownOf({ form }: Question) {
  return (answer: unknown): unknown => {
    if (form.type === 'spouse') return typeof answer === 'object' ? `yes ${spouseChoiceOf(answer)}` : answer;
    if (form.type !== 'children' || !Array.isArray(answer)) return answer;
    return answer.map(({ birthDate }) => birthDate);
  };
}

/** What is compared of a result: the rest follows from it or is the same for every plan. */
function gistOf(assessed: Assessed): unknown {
  const { result, later } = assessed;
  if (!result) return undefined;
  const { verdict, amount, applyFrom, applyUntil } = result;
  const steps = amount?.steps.map(({ from, yen }) => [from, yen]);
  return [verdict, outcomeOf(assessed), later, amount?.yen, steps, applyFrom, applyUntil];
}

function areDifferent(values: readonly unknown[]): boolean {
  return new Set(values.map((value) => JSON.stringify(value))).size > 1;
}
