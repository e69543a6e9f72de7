import type { PlainDate } from '../dates';
import type { Catalogue } from '../rules';
import { told, walk, type Answers } from './journey';
import { likelyHousehold } from './likely-answers';

/**
 * About how many questions are still ahead: as many as are put to somebody who answers from here on what is likely for who chose these topics,
 * and "I do not know" where nothing is.
 */
export function questionsAhead(answers: Answers, day: PlainDate, catalogue: Catalogue): number {
  const likely = likelyHousehold(answers.topics, day);
  const asked = (guess: Parameters<typeof walk>[3]) => walk(answers, day, catalogue, guess).asked.length;
  return asked((question) => told(question, likely) ?? 'unknown') - asked(() => undefined);
}
