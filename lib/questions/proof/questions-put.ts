import type { PlainDate } from '../../dates';
import type { Catalogue } from '../../rules';
import { told, walk, type Answers } from '../journey';
import type { Question } from '../questions';

/** The questions put to somebody who gives these answers when asked, and says "I do not know" wherever none of them is one, until no question is left. */
export function questionsPut(
  { topics, household }: Answers,
  day: PlainDate,
  catalogue: Catalogue,
): readonly Question[] {
  return walk({ topics, household: {} }, day, catalogue, (question) => told(question, household) ?? 'unknown')
    .asked;
}
