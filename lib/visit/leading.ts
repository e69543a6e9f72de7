import type { PlainDate } from '../dates';
import { journey, type Answers, type Journey } from '../questions/journey';
import type { Catalogue } from '../rules';

/** The way that answers lead to on a day. Of the same answers it is asked for where they are given and where the next step is shown: it is walked once. */
export function leading(day: PlainDate, catalogue: Catalogue): (answers: Answers) => Journey {
  let last: { answers: Answers; way: Journey } | undefined;
  return ({ topics, household }) => {
    if (last?.answers.topics !== topics || last.answers.household !== household) {
      const answers = { topics, household };
      last = { answers, way: journey(answers, day, catalogue) };
    }
    return last.way;
  };
}
