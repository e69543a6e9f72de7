import { say } from '../../command-words/say';
import { furiganaLocale, isSimpleJapanese, languages } from '../../i18n/languages';
import { defaultLocale } from '../../i18n/locales';
import { placeholder } from '../fill-figures';
import { clockDoubts } from '../plausible/clock-doubts';
import { lengthDoubts } from '../plausible/cut-short';
import { otherLanguageDoubts } from '../plausible/other-language';
import { unitWordDoubts } from '../plausible/unit-words';
import { simpleJapaneseFaults } from '../simple-japanese/faults';
import { sentenceLength, simpleJapaneseWarnings, simplePageLength } from '../simple-japanese/warnings';
import { adviseName } from './advice';
import { digitsAdded, digitsTyped } from './digits';
import type { ContentFile, ContentPath } from './content-file';
import type { Fault, FaultReport } from './fault';
import { reportBeyond, type Words } from './translations';
import { textsIn } from './values';

/** The figures that texts may name, and what a text is once they are filled in. */
export type Fill = {
  readonly names: readonly string[];
  readonly fill: (text: string, words: Words) => string;
  /** In what a figure is counted; undefined where none has that name. */
  readonly unitOf: (name: string) => string | undefined;
};

/** Checks every text of one programme or question: digits, placeholders, the same ones in every language, and easy Japanese. */
export function checkTexts(translations: readonly Words[], fill: Fill, report: FaultReport): void {
  const source = translations.find(({ locale }) => locale === defaultLocale);
  const original = new Map(
    source ? wordsIn(source.file).map(({ path, text }) => [path.join('.'), text]) : [],
  );
  for (const words of translations) {
    for (const { path, text } of wordsIn(words.file)) {
      const faults = [
        ...digitFaults(text, source === words ? undefined : original.get(path.join('.'))),
        ...placeholderFaults(text, fill.names),
        ...notationFaults(text, words),
      ];
      const japanese = source === words ? undefined : original.get(path.join('.'));
      report.faults.push(
        ...faults.map((message) => words.file.fault(path, message)),
        ...textDoubts(words, { path, text }, japanese, fill),
      );
    }
    if (source && source !== words) report.faults.push(...differing(source.file, words.file, fill.names));
    report.faults.push(...withoutPlain(words.file));
    if (source) reportBeyond(source.file, words.file, report);
    if (isSimpleJapanese(words.locale)) checkSimpleJapanese(words, fill, report);
  }
}

/** What looks wrong in one text, in the language it is written in. */
function textDoubts(
  words: Words,
  { path, text }: { readonly path: ContentPath; readonly text: string },
  japanese: string | undefined,
  { fill, unitOf }: Fill,
): Fault[] {
  const { file, locale } = words;
  const said = { text, locale };
  return [
    ...unitWordDoubts(file, path, said, unitOf, japanese),
    ...lengthDoubts(file, path, text, japanese),
    ...clockDoubts(words, path, text, { japanese, fill: (each) => fill(each, words) }),
    ...(japanese === undefined ? [] : otherLanguageDoubts(file, path, said)),
  ];
}

/** The placeholders of a text, sorted, each once. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].map(([, name = '']) => name))].toSorted();
}

/** Every text that a person reads. */
export function wordsIn({ data }: ContentFile) {
  return textsIn(data).filter(({ path }) => path[0] !== 'search');
}

function digitFaults(text: string, japanese: string | undefined): string[] {
  const digits = japanese === undefined ? digitsTyped(text) : digitsAdded(text, japanese);
  return digits === undefined
    ? []
    : [say("Write the '{'name'}' of a figure instead of {digits}.", { digits })];
}

function placeholderFaults(text: string, names: readonly string[]): string[] {
  const unknown = placeholdersIn(text).filter((name) => !names.includes(name));
  const isStray = /[{}]/.test(text.replace(placeholder, ''));
  return [
    ...unknown.map((name) => adviseName('figure', name, names)),
    ...(isStray ? ['Write a placeholder as {maxAge}, with the name of a figure and nothing else.'] : []),
  ];
}

/** Readings of characters where a language shows none. */
export function notationFaults(text: string, { locale }: Words): string[] {
  if (languages[locale].hasFurigana || !/[｜《》]/.test(text)) return [];
  return [
    say('Write the text without ｜ and 《》: readings belong in {furiganaLocale}.yaml.', { furiganaLocale }),
  ];
}

/** Texts whose placeholders are not those of the Japanese text in the same place. */
function differing(source: ContentFile, file: ContentFile, names: readonly string[]): Fault[] {
  const original = new Map(wordsIn(source).map(({ path, text }) => [path.join('.'), text]));
  return wordsIn(file).flatMap(({ path, text }) => {
    const wanted = original.get(path.join('.'));
    // A placeholder that is wrong by itself has its own fault.
    if (wanted === undefined || [text, wanted].some((each) => placeholderFaults(each, names).length > 0))
      return [];
    const [here, there] = [placeholdersIn(text), placeholdersIn(wanted)];
    if (here.join() === there.join()) return [];
    const list =
      there.length > 0
        ? say('exactly {there}', { there: there.map((name) => `{${name}}`).join(', ') })
        : say('no placeholder');
    return [file.fault(path, say('Use {list}, as {defaultLocale}.yaml does here.', { list, defaultLocale }))];
  });
}

/** Texts for somebody single that stand in the place of none. */
function withoutPlain(file: ContentFile): Fault[] {
  const texts = wordsIn(file);
  const plain = new Set(texts.map(({ path }) => path.join('.')));
  return texts
    .filter(({ path }) => path[0] === 'single' && !plain.has(path.slice(1).join('.')))
    .map(({ path }) => file.fault(path, 'Leave it out: nothing else stands here that it could replace.'));
}

function checkSimpleJapanese(words: Words, { fill }: Fill, report: FaultReport): void {
  const { file } = words;
  for (const { path, text } of wordsIn(file)) {
    report.faults.push(...simpleJapaneseFaults(fill(text, words)).map((each) => file.fault(path, each)));
    report.warnings.push(...simpleJapaneseWarnings(text).map((each) => file.fault(path, each)));
  }
  const length = wordsIn(file).reduce((sum, { text }) => sum + sentenceLength(text), 0);
  if (length <= simplePageLength) return;
  report.warnings.push(
    file.fault(
      [],
      say('{length} characters: over {simplePageLength} on one page tire a reader.', {
        length,
        simplePageLength,
      }),
    ),
  );
}
