import { say, sayWritten } from '../../command-words/say';
import { parseRuby, withoutRuby } from '../../i18n/ruby';
import { knownLoanWords } from './loan-words';
import { plainSentences } from './sentences';

/** What might be easier in a text of やさしい日本語; an editor decides. */
export function simpleJapaneseWarnings(text: string): string[] {
  return [...new Set([...loanWordWarnings(text), ...plainSentences(text).flatMap(sentenceWarnings)])].concat(
    kanjiWarnings(text),
  );
}

/** A page longer than this tires a reader who is still learning. */
export const simplePageLength = 1000;

/** How many characters of a text are read, readings and spaces not counted. */
export function sentenceLength(text: string): number {
  return withoutRuby(text).replace(/\s/g, '').length;
}

const rules: readonly { readonly pattern: RegExp; readonly advice: string }[] = [
  { pattern: /^.{41,60}$/, advice: 'Over 40 characters: two sentences may be easier.' },
  {
    pattern: /(?:[わかさたばま]れ|[めけ]られ|させ|らせ)(?:ます|ました|ません|る|た|て)/,
    advice: 'Passive or causative: say who does it.',
  },
  {
    pattern: /など|等|原則|頃|速やかに/,
    advice: 'Say exactly what is meant instead of など, 等, 原則, 頃 or 速やかに.',
  },
  { pattern: /、.*、.*、|・.*・/, advice: 'Three or more things in one sentence: a list may be easier.' },
];

function sentenceWarnings(sentence: string): string[] {
  return rules
    .filter(({ pattern }) => pattern.test(sentence))
    .map(({ advice }) => `${sayWritten(advice)} 「${sentence}」`);
}

function loanWordWarnings(text: string): string[] {
  const words = withoutRuby(text).match(/[ァ-ヴ][ァ-ヴー]+/g) ?? [];
  return words
    .filter((word) => !knownLoanWords.has(word))
    .map((word) => say('{word}: explain it or write it in easier words.', { word }));
}

function kanjiWarnings(text: string): string[] {
  return text
    .split(/(?<=[。！？\n])/)
    .filter((sentence) => parseRuby(sentence).filter((part) => typeof part !== 'string').length > 4)
    .map((sentence) =>
      say('More than 4 kanji words in one sentence. 「{sentence}」', {
        sentence: withoutRuby(sentence).trim(),
      }),
    );
}
