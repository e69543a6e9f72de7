import { furiganaLocale, isSimpleJapanese, languages } from '../../i18n/languages';
import { defaultLocale } from '../../i18n/locales';
import { placeholder } from '../fill-figures';
import { simpleJapaneseFaults } from '../simple-japanese/faults';
import { sentenceLength, simpleJapaneseWarnings, simplePageLength } from '../simple-japanese/warnings';
import { adviseName } from './advice';
import { digitsTyped } from './digits';
import type { ContentFile, ContentPath } from './content-file';
import type { Fault, FaultReport } from './fault';
import type { Words } from './translations';
import { textsIn } from './values';

type Texts = readonly { readonly path: ContentPath; readonly text: string }[];

/** The figures that texts may name, and what a text is once they are filled in. */
export type Fill = {
  readonly names: readonly string[];
  readonly fill: (text: string, words: Words) => string;
};

/** Checks every text of one programme or question: digits, placeholders, the same ones in every language, and easy Japanese. */
export function checkTexts(translations: readonly Words[], fill: Fill, report: FaultReport): void {
  const source = translations.find(({ locale }) => locale === defaultLocale);
  for (const words of translations) {
    for (const { path, text } of wordsIn(words.file)) {
      const faults = [
        ...digitFaults(text),
        ...placeholderFaults(text, fill.names),
        ...notationFaults(text, words),
      ];
      report.faults.push(...faults.map((message) => words.file.fault(path, message)));
    }
    if (source && source !== words) {
      report.faults.push(
        ...differing(source.file, words.file, fill.names),
        ...uneven(source.file, words.file),
      );
    }
    report.faults.push(...withoutPlain(words.file));
    if (isSimpleJapanese(words.locale)) checkSimpleJapanese(words, fill, report);
  }
}

/** The placeholders of a text, sorted, each once. */
export function placeholdersIn(text: string): string[] {
  return [...new Set([...text.matchAll(placeholder)].map(([, name = '']) => name))].toSorted();
}

/** Every text that a person reads. */
export function wordsIn({ data }: ContentFile) {
  return textsIn(data).filter(({ path }) => path[0] !== 'translates');
}

function digitFaults(text: string): string[] {
  const digits = digitsTyped(text);
  return digits === undefined ? [] : [`Write the {name} of a figure instead of ${digits}.`];
}

function placeholderFaults(text: string, names: readonly string[]): string[] {
  const unknown = placeholdersIn(text).filter((name) => !names.includes(name));
  const isStray = /[{}]/.test(text.replace(placeholder, ''));
  return [
    ...unknown.map((name) => adviseName('figure', name, names)),
    ...(isStray ? ['Write a placeholder as {maxAge}, with the name of a figure and nothing else.'] : []),
  ];
}

function notationFaults(text: string, { locale }: Words): string[] {
  if (languages[locale].hasFurigana || !/[｜《》]/.test(text)) return [];
  return [`Write the text without ｜ and 《》: readings belong in ${furiganaLocale}.yaml.`];
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
      there.length > 0 ? `exactly ${there.map((name) => `{${name}}`).join(', ')}` : 'no placeholder';
    return [file.fault(path, `Use ${list}, as ${defaultLocale}.yaml does here.`)];
  });
}

/** Texts that one language may have and another not, though all must agree. */
const optionalKeys = ['steps', 'hint', 'choiceHints', 'single', 'byResidence', 'when', 'leads'];
/** Answers that many questions share in words of their own. */
const sharedChoices = ['true', 'false', 'none', 'unknown'];

const mayLack = (path: ContentPath): boolean => {
  const [key, id] = path;
  if (optionalKeys.includes(String(key)) || path.includes('oneOf')) return true;
  return key === 'choices' && sharedChoices.includes(String(id));
};

function uneven(source: ContentFile, file: ContentFile): Fault[] {
  if (source.data === undefined || file.data === undefined) return [];
  const [original, translated] = [source, file].map((each) =>
    wordsIn(each).filter(({ path }) => mayLack(path)),
  );
  return [
    ...missingFrom(translated, original).map((path) =>
      file.fault(path, `Add it: ${defaultLocale}.yaml has it.`),
    ),
    ...missingFrom(original, translated).map((path) =>
      file.fault(path, `Leave it out: ${defaultLocale}.yaml has nothing here.`),
    ),
  ];
}

/** Texts for somebody single that stand in the place of none. */
function withoutPlain(file: ContentFile): Fault[] {
  const texts = wordsIn(file);
  const plain = new Set(texts.map(({ path }) => path.join('.')));
  return texts
    .filter(({ path }) => path[0] === 'single' && !plain.has(path.slice(1).join('.')))
    .map(({ path }) => file.fault(path, 'Leave it out: nothing else stands here that it could replace.'));
}

function missingFrom(some: Texts = [], all: Texts = []): ContentPath[] {
  const there = new Set(some.map(({ path }) => path.join('.')));
  return all.map(({ path }) => path).filter((path) => !there.has(path.join('.')));
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
    file.fault([], `${length} characters: over ${simplePageLength} on one page tire a reader.`),
  );
}
