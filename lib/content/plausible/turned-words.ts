import { say } from '../../command-words/say';
import type { ContentFile } from '../check/content-file';
import type { Fault } from '../check/fault';
import { fieldsOf } from '../check/values';
import { wordsIn } from '../check/word-faults';

/** `{least}から{most}まで`, with the units between them. */
const range = /\{(\w+)\}[^{}。、]{0,4}(?:から|[〜～])\{(\w+)\}[^{}。、：]{0,6}まで/g;
/** Hours and months of the year go round. */
const ordered = new Set(['yen', 'years', 'months', 'days', 'grade', 'class', 'date']);

/** Ranges in Japanese sentences that begin above their end, by the figures of a rule. */
export function turnedWords(words: ContentFile, rule: ContentFile): Fault[] {
  const figures = fieldsOf(fieldsOf(rule.data).figures);
  return wordsIn(words).flatMap(({ path, text }) =>
    [...text.matchAll(range)].flatMap(([, from = '', to = '']) => {
      const [one, other] = [fieldsOf(figures[from]), fieldsOf(figures[to])];
      if (one.unit !== other.unit || !ordered.has(String(one.unit))) return [];
      // Where minAge is above maxAge, the figures are wrong, not the sentence.
      if (/^(min|first)[A-Z]/.test(from)) return [];
      if (!isAbove(one.value, other.value)) return [];
      const message = say('Write {last} before {first}: a range begins with the smaller one.', {
        first: `{${from}}`,
        last: `{${to}}`,
      });
      return [words.fault(path, message)];
    }),
  );
}

function isAbove(one: unknown, other: unknown): boolean {
  if (typeof one === 'number' && typeof other === 'number') return one > other;
  return typeof one === 'string' && typeof other === 'string' && one > other;
}
