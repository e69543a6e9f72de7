import { say } from '../../command-words/say';
import type { ContentFile } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf } from '../check/values';
import { doubtAt } from './doubt';

/** Numbers of the whole country of which the Japanese words say something else than whom they reach. */
export function emergencyWordDoubts(words: ContentFile): Fault[] {
  return Object.entries(fieldsOf(fieldsOf(words.data).numbers)).flatMap(([number, text]) => {
    const [, reached] = reachedBy.find(([known]) => known === number) ?? [];
    if (reached === undefined || new RegExp(reached).test(String(text))) return [];
    const message = say('Write what {number} is for: whoever calls it reaches {reached}.', {
      number,
      reached: reached.replaceAll('|', '、'),
    });
    return [doubtAt(words, ['numbers', number], message)];
  });
}

const reachedBy: readonly (readonly [number: string, who: string])[] = [
  ['110', '警察'],
  ['118', '海上保安庁'],
  ['119', '火事|消防|救急'],
  ['189', '児童|虐待'],
  ['#7119', '急'],
  ['#8000', '子ども'],
];
