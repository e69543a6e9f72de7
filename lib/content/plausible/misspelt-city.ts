import { city } from '../../open-data/city';
import { say } from '../../command-words/say';
import { contentFileOf, type ContentTexts } from '../check/content-file';
import type { Fault } from '../check/fault';
import { textsIn } from '../check/values';
import { doubtAt } from './doubt';

/** Texts in which the city is written with a character or a letter that it does not have: 本荘市 and Honjyo are other places. */
export function misspeltCity(texts: ContentTexts): Fault[] {
  return [...texts].filter(([name, text]) => isRead(name) && wrong.test(text)).flatMap(slipsIn);
}

function slipsIn([name, written]: readonly [string, string]): Fault[] {
  const file = contentFileOf(name, written);
  return textsIn(file.data).flatMap(({ path, text }) => {
    const [said] = wrong.exec(text) ?? [];
    // By a wrong name things are looked for, too.
    if (said === undefined || path[0] === 'search') return [];
    const name = /[A-Z]/i.test(said) ? 'Honjo' : city.name;
    return [
      doubtAt(file, path, say('Write {name} instead of {said}: so the city is called.', { name, said })),
    ];
  });
}

const isRead = (name: string): boolean => !/\/(synonyms|agreement)\/|\/(examples|sure)\.yaml$/.test(name);

const wrong = /(?<!由利)本[荘城条庁所壮圧床]市|\bHon(?:jyo|jyou|jou|zyo|cho)\b/i;
