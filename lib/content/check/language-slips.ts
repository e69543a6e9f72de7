import { say } from '../../command-words/say';
import { languages } from '../../i18n/languages';
import type { Locale } from '../../i18n/locales';
import { placeholder } from '../fill-figures';

/** What is wrong with how a sentence is written in its language, whatever it says: quotation marks, brackets, digits, letters of another script. */
export function languageSlips(
  said: string,
  japanese: string,
  locale: Locale,
  isInSource: (text: string) => boolean,
): string[] {
  const { script } = languages[locale];
  const body = said.replace(placeholder, 'x');
  const shared = [
    ...slip(said !== said.trim() || /\s\s/.test(said), 'Take out the space too many.'),
    ...slip(said !== said.normalize('NFC'), 'Write letters with their marks as one (NFC).'),
    ...slip(/["«»]/.test(body), 'Write “ ” for quotation marks.'),
    ...slip(/\p{L}'\p{L}/u.test(body), 'Write ’ for an apostrophe.'),
    ...slip(count(body, '“') !== count(body, '”'), 'Close every “ with ”.'),
    ...typedDigits(body, japanese),
    ...languages[locale].opens
      .filter(([open, close]) => count(body, open) !== count(body, close))
      .map(([open, close]) => say('Open with {open} what ends with {close}.', { open, close })),
  ];
  if (script === 'japanese') return [];
  return [
    ...shared,
    ...(script === 'chinese' ? chinese(body, isInSource) : otherScript(body, script, isInSource)),
  ];
}

/** Digits stand in the Japanese sentence, or they come from a figure. */
function typedDigits(body: string, japanese: string): string[] {
  const there = digitsIn(japanese);
  return digitsIn(body)
    .filter((digits) => !there.includes(digits))
    .map((digits) => say('Take out {digits}: the Japanese does not have it.', { digits }));
}

const digitsIn = (text: string): string[] => [
  ...new Set(text.normalize('NFKC').replace(placeholder, '').match(/\d+/g)),
];

function chinese(body: string, isInSource: (text: string) => boolean): string[] {
  const outside = body.replace(/[（“][^（）“”]*[）”]/g, '');
  const quoted = [...body.matchAll(/（([^（）]*)）/g)]
    .map(([, text = '']) => text)
    .filter((text) => kana.test(text));
  return [
    ...slip(kana.test(outside), 'Write kana in （ ） or “ ” only.'),
    ...slip(
      /\p{sc=Han}[,;:?!]|[,;:?!]\p{sc=Han}|\p{sc=Han}\(|\)\p{sc=Han}/u.test(body),
      'Write full-width punctuation beside Chinese.',
    ),
    ...slip(
      /\p{sc=Han} [A-Za-z0-9]|[A-Za-z0-9] \p{sc=Han}/u.test(body),
      'Write no space between Chinese and other letters.',
    ),
    ...strangers(quoted, isInSource),
  ];
}

function otherScript(
  body: string,
  script: 'latin' | 'devanagari',
  isInSource: (text: string) => boolean,
): string[] {
  const outside = body
    .replace(/\([^()]*\)/g, '')
    .replace(/（[^（）]*）/g, '')
    .replace(/“[^”]*”/g, '');
  const runs = [...body.matchAll(japaneseRun)].map(([run]) => run.replace(/^[（）]+|[（）]+$/g, ''));
  return [
    ...slip(japaneseLetter.test(outside), 'Write Japanese in ( ) or “ ” only.'),
    ...slip(/[，。；：？！、「」]/.test(outside), 'Write the punctuation of the language, half-width.'),
    ...slip(/\s[,.;:?!](\s|$)/.test(body), 'Take out the space before the punctuation.'),
    ...strangers(
      runs.filter((run) => japaneseLetter.test(run)),
      isInSource,
    ),
    ...(script === 'devanagari'
      ? [
          ...slip(/[०-९]/.test(body), 'Write western digits.'),
          ...slip(/[ऀ-ॿ]\.(\s|$)/.test(body), 'End the sentence with ।.'),
        ]
      : []),
  ];
}

/** Names to show at a desk are those that stand in the Japanese. */
const strangers = (names: readonly string[], isInSource: (text: string) => boolean): string[] =>
  names
    .filter((name) => !isInSource(name))
    .map((name) => say('Correct {name}: it stands nowhere in the Japanese.', { name }));

const kana = /[\u3041-\u3096\u30a1-\u30fa]/;
const japaneseLetter = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
const japaneseRun =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}（）]+(?:[\dA-Z{}]+[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}（）]+)*/gu;

const slip = (isThere: boolean, advice: string): string[] => (isThere ? [advice] : []);

const count = (text: string, mark: string): number => text.split(mark).length - 1;
