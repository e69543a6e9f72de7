import type { PlainDate } from '../dates';
import { answerAt } from '../facts/exact';
import type { Path, Household } from '../facts/household';
import { childrenOf, withAnswer } from '../facts/with-answer';
import { isTopic, type Catalogue } from '../rules';
import { questionsFor, type Question } from './questions';
import { wantedBy, type Answers } from './wanted-by';

export { childrenOf, withAnswer, type Answers };

/** The way through the questions that these answers lead to. */
export type Journey = {
  /** The answered questions that still matter, in the order asked. */
  readonly asked: readonly Question[];
  /** The next question whose answer can still change something; undefined when all are answered. */
  readonly next: Question | undefined;
  /** Every question whose answer can still change something, in the order asked; the first is the next. */
  readonly open: readonly Question[];
  /** Only the answers that apply: what the result is made from. */
  readonly household: Household;
  /** The programmes that the questions are about. */
  readonly checked: ReadonlySet<string>;
};

/** After so many questions for each chosen topic, only those are put on which a verdict hangs, no more those that sharpen amounts and days. */
const enoughQuestions = 20;

/**
 * Replays the questions from the start: each is asked only where some chosen programme still hangs on it, first those on which a verdict does.
 * Answers to questions that are no longer asked do not count. An open question does not hold back the answers that stand behind it. For a
 * programme that has ended nothing is asked unless that was chosen too; what was answered for it counts all the same.
 */
export function journey(answers: Answers, day: PlainDate, catalogue: Catalogue): Journey {
  return walk(answers, day, catalogue, () => undefined);
}

/** The same way, gone on to where `guess` has no more answer to the next question. */
export function walk(
  { topics, household }: Answers,
  day: PlainDate,
  catalogue: Catalogue,
  guess: (next: Question, household: Household) => unknown,
): Journey {
  const most = enoughQuestions * topics.filter(isTopic).length;
  const asked = new Map<string, Question>();
  let active: Household = {};
  for (;;) {
    const wanted = wantedBy({ topics, household: active }, asked.size >= most, day, catalogue);
    const rest = questionsFor(childrenOf(active).length).filter(({ address }) => !asked.has(address));
    const dueFor = (paths: ReadonlySet<Path>) => rest.filter((each) => isDue(each, paths, household));
    const due = inTurn([...dueFor(wanted.deciding), ...dueFor(wanted.all)]);
    const open = due.filter((question) => isOpen(question, wanted.put));
    const question = due.find(({ path }) => answerAt(household, path) !== undefined) ?? open[0];
    const answer = question && (told(question, household) ?? guess(question, active));
    if (!question || answer === undefined)
      return {
        ...{ asked: [...asked.values()], next: open[0], open, household: active },
        checked: wanted.checked,
      };
    asked.set(question.address, question);
    active = withAnswer(active, question.path, answer);
  }
}

/** Each of these questions once, directly behind one that may settle it. */
function inTurn(questions: readonly Question[]): Question[] {
  const placed = new Set<Question>();
  for (const each of questions) {
    const { settledBy } = each;
    const before = settledBy && questions.find(({ path }) => path === settledBy);
    if (before) placed.add(before);
    placed.add(each);
  }
  return [...placed];
}

/** What the visitor answered to this very question, without the answers that later questions added to the same people. */
export function told({ form, path }: Question, household: Household): unknown {
  const answer = answerAt(household, path);
  if (answer === undefined) return undefined;
  if (form.type === 'spouse') return toldSpouse(answer);
  if (form.type === 'children' && answer !== 'unknown')
    return childrenOf(household).map(({ birthDate }) => (birthDate === undefined ? {} : { birthDate }));
  return answer;
}

/** Whether there is a spouse, and whether they live with the one who asks: one question. */
function toldSpouse(answer: unknown): unknown {
  if (typeof answer !== 'object' || answer === null) return answer;
  return 'livesWithSelf' in answer ? { livesWithSelf: answer.livesWithSelf } : {};
}

/** What was answered counts also where the question before it was not asked then. */
function isDue(question: Question, open: ReadonlySet<Path>, household: Household): boolean {
  if (isOpen(question, open)) return true;
  const { after, path } = question;
  return after !== undefined && open.has(after) && answerAt(household, path) !== undefined;
}

function isOpen({ form, path }: Question, open: ReadonlySet<Path>): boolean {
  if (open.has(path)) return true;
  if (form.type === 'children') return hasOfChild(open, 'birthDate');
  return form.type === 'children-with-self' && hasOfChild(open, 'livesWithSelf');
}

function hasOfChild(open: ReadonlySet<Path>, field: string): boolean {
  return [...open].some((each) => each.startsWith('children.') && each.endsWith(`.${field}`));
}
