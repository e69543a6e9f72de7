import type { PlainDate } from '../dates';
import { answerAt } from '../facts/exact';
import type { Path, Household } from '../facts/household';
import { childrenOf, withAnswer } from '../facts/with-answer';
import { assess, type Catalogue, type Programme, type Topic } from '../rules';
import { questionsFor, type Question } from './questions';

export { childrenOf, withAnswer };

/** Everything a visitor has answered, also what no longer applies: it is kept aside and comes back when it applies again. */
export type Answers = { readonly topics: readonly Topic[]; readonly household: Household };

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
};

/** After so many questions for each chosen topic, only those are put on which a verdict hangs, no more those that sharpen amounts and days. */
const enoughQuestions = 20;

/**
 * Replays the questions from the start: each is asked only where some chosen programme still hangs on it. Answers to questions that are no
 * longer asked do not count. An open question does not hold back the answers that stand behind it.
 */
export function journey({ topics, household }: Answers, day: PlainDate, catalogue: Catalogue): Journey {
  const chosen = { ...catalogue, programmes: programmesFor(topics, catalogue) };
  const asked = new Map<string, Question>();
  let active: Household = {};
  for (;;) {
    const isLong = asked.size >= enoughQuestions * topics.length;
    const asking = isLong ? 'missing-for-verdict' : 'missing';
    const open = new Set(assess(active, day, chosen, asking).flatMap(({ ask }) => ask));
    const questions = questionsFor(childrenOf(active).length);
    const due = questions.filter((question) => !asked.has(question.address) && isOpen(question, open));
    const answered = due.find(({ path }) => answerAt(household, path) !== undefined);
    if (!answered) return { asked: [...asked.values()], next: due[0], open: due, household: active };
    asked.set(answered.address, answered);
    active = withAnswer(active, answered.path, told(answered, household));
  }
}

/** The programmes of the chosen topics, with those they build on. */
export function programmesFor(topics: readonly Topic[], { programmes }: Catalogue): Programme[] {
  const chosen = new Set(
    programmes.filter((programme) => programme.topics.some((topic) => topics.includes(topic))),
  );
  const bases = new Set([...chosen].map(({ buildsOn }) => buildsOn));
  return programmes.filter((programme) => chosen.has(programme) || bases.has(programme.id));
}

/** What the visitor answered to this very question, without the answers that later questions added to the same people. */
function told({ form, path }: Question, household: Household): unknown {
  const answer = answerAt(household, path);
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

function isOpen({ form, path }: Question, open: ReadonlySet<Path>): boolean {
  if (open.has(path)) return true;
  if (form.type === 'children') return hasOfChild(open, 'birthDate');
  return form.type === 'children-with-self' && hasOfChild(open, 'livesWithSelf');
}

function hasOfChild(open: ReadonlySet<Path>, field: string): boolean {
  return [...open].some((each) => each.startsWith('children.') && each.endsWith(`.${field}`));
}
