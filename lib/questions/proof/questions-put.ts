import type { PlainDate } from '../../dates';
import { withAnswer } from '../../facts/with-answer';
import type { Catalogue } from '../../rules';
import { journey, type Answers } from '../journey';
import type { Question } from '../questions';

/** The questions put to somebody who gives these answers, and says "I do not know" wherever none of them is one, until no question is left. */
export function questionsPut(
  { topics, household }: Answers,
  day: PlainDate,
  catalogue: Catalogue,
): readonly Question[] {
  let given = household;
  for (;;) {
    const { asked, next } = journey({ topics, household: given }, day, catalogue);
    if (!next) return asked;
    given = withAnswer(given, next.path, 'unknown');
  }
}
