import { withoutRuby } from '../../i18n/ruby';
import { say } from '../../command-words/say';
import type { ContentFile } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf } from '../check/values';
import { wordsIn } from '../check/word-faults';
import { doubtAt } from './doubt';

/** Bare numbers that the Japanese words make a year, a month, a day or a time of the clock, and that none of these has: {seenYear}年 of 20225. */
export function calendarCounts(words: ContentFile, rule: ContentFile): Fault[] {
  const { figures, checked } = fieldsOf(rule.data);
  const texts = wordsIn(words).map(({ text }) => withoutRuby(text));
  return Object.entries(fieldsOf(figures)).flatMap(([name, figure]) => {
    const { unit, value } = fieldsOf(figure);
    if (unit !== 'count' || typeof value !== 'number') return [];
    const word = texts
      .map((text) => text.split(`{${name}}`)[1] ?? '')
      .map(wordOf)
      .find(Boolean);
    const [least, most] = boundsOf(word, Number(String(checked).slice(0, 4))) ?? [value, value];
    if (word === undefined || (value >= least && value <= most)) return [];
    const values = { figure: name, word, least: String(least), most: String(most), value: String(value) };
    const message = say(
      'Write {figure} from {least} to {most} instead of {value}: the words have {word} behind it.',
      values,
    );
    return [doubtAt(rule, ['figures', name, 'value'], message)];
  });
}

/** Spans, and what is counted, are no times. */
const wordOf = (behind: string): string | undefined => /^[年月日時分](?![間以前後目ごの])/.exec(behind)?.[0];

/** A year is announced a few years ahead at most. */
function boundsOf(word: string | undefined, year: number): readonly [number, number] | undefined {
  const bounds: Readonly<Record<string, readonly [number, number]>> = {
    年: [1900, year + 3],
    月: [1, 12],
    日: [1, 31],
    時: [0, 24],
    分: [0, 59],
  };
  return word === undefined ? undefined : bounds[word];
}
