import type { PlainDate } from '../dates';
import type { Catalogue } from '../rules';
import { told, walk, type Answers } from './journey';
import { likelyHousehold } from './likely-answers';

/**
 * About how many questions the whole way has, with those already asked: as many as are put to somebody who answers from here on what is likely for who
 * chose these topics, and "I do not know" where nothing is.
 */
export function questionsInAll(answers: Answers, day: PlainDate, catalogue: Catalogue): number {
  const likely = likelyHousehold(answers.topics, day);
  return walk(answers, day, catalogue, (question) => told(question, likely) ?? 'unknown').asked.length;
}
