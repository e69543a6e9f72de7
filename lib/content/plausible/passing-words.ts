import { say } from '../../command-words/say';
import { contentFileOf, type ContentTexts } from '../check/content-file';
import type { Fault } from '../check/fault';
import { textsIn } from '../check/values';
import { doubtAt } from './doubt';

/** Japanese sentences that name a time by the day on which they were written: 来年度 is another year a year later. */
export function passingWords(texts: ContentTexts): Fault[] {
  return [...texts].filter(([name, text]) => isTold.test(name) && passing.test(text)).flatMap(slipsIn);
}

function slipsIn([name, written]: readonly [string, string]): Fault[] {
  const file = contentFileOf(name, written);
  return textsIn(file.data).flatMap(({ path, text }) => {
    const [word] = passing.exec(text) ?? [];
    if (word === undefined || path[0] === 'search') return [];
    const message = say(
      'Name the year or the day by a figure instead of {word}: as time goes on it means another one.',
      { word },
    );
    return [doubtAt(file, path, message)];
  });
}

/** What is told of programmes, services, desks and the like; a question asks about the day on which it is read. */
const isTold =
  /^content\/(?:programmes|services|guides|desks|elsewhere|emergency|shared-rules)\/(?:.*\/)?ja\.yaml$/;

// The income of last year is that of whoever reads.
const passing =
  /来年度?|(?:昨|去)年度?(?!の?(?:所得|収入))|来月|先月|今月|来週|先週|今週|先日|近日|今年(?!度)/;
