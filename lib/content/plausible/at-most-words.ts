import { say } from '../../command-words/say';
import type { ContentFile } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf, itemsOf } from '../check/values';
import { wordsIn } from '../check/word-faults';
import { doubtAt } from './doubt';

/** Parts of an amount that the Japanese words call the most there is, 最大{amount}, while the rule promises them whole. */
export function atMostWords(words: ContentFile, rule: ContentFile): Fault[] {
  const { parts, ceiling } = fieldsOf(fieldsOf(rule.data).amount);
  const said = new Set(
    wordsIn(words)
      .filter(({ path }) => path[0] === 'benefit' || path[0] === 'parts')
      .flatMap(({ text }) => [...text.matchAll(/最大で?\{(\w+)\}/g)].map(([, name = '']) => name)),
  );
  said.delete(String(ceiling));
  return itemsOf(parts).flatMap((part, index) => {
    const { upTo, yen, cases } = fieldsOf(part);
    const named = [yen, ...itemsOf(cases).map((each) => fieldsOf(each).yen)].find((name) =>
      said.has(String(name)),
    );
    if (upTo === true || named === undefined) return [];
    const message = say('Write upTo: true here, or take 最大 out of the words: they say 最大{figure}.', {
      figure: `{${String(named)}}`,
    });
    return [doubtAt(rule, ['amount', 'parts', index, 'yen'], message)];
  });
}
