import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '../../i18n/languages';
import { defaultLocale, locales, type Locale } from '../../i18n/locales';
import { everyWordsFile } from '../translation/words-files';
import { markOf, sentencesOf } from '../translation/sentences';
import { readContentFile, type ContentFile } from './content-file';
import { noFaults, type Fault, type FaultReport } from './fault';
import { languageSlips } from './language-slips';
import { readMessage } from './message-parts';
import { schemaFaults } from './schema-faults';
import { termSlips, termBaseSchema, type TermBase } from './term-slips';
import { fieldsOf } from './values';

/** Holds every sentence of a language that has a term base to it, and to how the language is written. */
export function checkLanguages(root: string, report: FaultReport): void {
  const written = withoutPauses(everyJapaneseText(root));
  const known = new Map<string, boolean>();
  // The names of desks and papers stand in hundreds of sentences.
  const isInSource = (text: string): boolean => {
    const isThere = known.get(text) ?? written.includes(withoutPauses(text));
    known.set(text, isThere);
    return isThere;
  };
  for (const locale of locales) {
    const name = `content/terms/${locale}.yaml`;
    if (!existsSync(join(root, name))) continue;
    const file = readContentFile(root, name, report, '');
    const faults = schemaFaults(file, termBaseSchema);
    report.faults.push(...faults);
    // What has that shape is that type.
    if (faults.length === 0 && file.data !== undefined)
      report.faults.push(...slipsIn(root, locale, file.data as TermBase, isInSource));
  }
}

function slipsIn(
  root: string,
  locale: Locale,
  terms: TermBase,
  isInSource: (text: string) => boolean,
): Fault[] {
  const marks = fieldsOf(openIfThere(root, `content/translations/${locale}.yaml`)?.data);
  const files = everyWordsFile(join(root, 'content')).flatMap((file) => {
    const made = fieldsOf(marks[file]);
    const source = sentencesOf(openIfThere(root, nameOf(file, defaultLocale))?.data);
    const own = openIfThere(root, nameOf(file, locale));
    if (!own) return [];
    return [...sentencesOf(own.data)].flatMap(([place, said]) => {
      const japanese = source.get(place);
      // What is behind the Japanese is listed for whoever translates, and nobody else can put it right.
      const isBehind = place in made && made[place] !== markOf(japanese ?? '');
      if (japanese === undefined || isBehind) return [];
      const [here = [], there = []] = [said, japanese].map(file === 'messages' ? variantsOf : alone);
      const slips = slipsOf(here, there);
      return slips.map((message) => own.fault(place.split('.'), message));
    });
  });
  return [...files, ...strategySlips(root, locale, slipsOf)];

  /** A message says a term in one of its branches, and is written rightly in each. */
  function slipsOf(said: readonly string[], japanese: readonly string[]): string[] {
    const source = japanese.join(' ');
    const slips = said.flatMap((each) => languageSlips(each.trim(), source, locale, isInSource));
    return [...new Set([...slips, ...termSlips(said.join(' '), source, terms)])];
  }
}

/** The strategy counts years as it did, in 平成; other languages count them as their readers do. */
function strategySlips(
  root: string,
  locale: Locale,
  slipsOf: (said: readonly string[], japanese: readonly string[]) => string[],
): Fault[] {
  const file = openIfThere(root, `content/strategy/words/${locale}.yaml`);
  return Object.entries(fieldsOf(fieldsOf(file?.data).texts)).flatMap(([japanese, said]) =>
    slipsOf([String(said).replace(/\d{4}/g, '…')], [japanese]).flatMap(
      (message) => file?.fault(['texts', japanese], message) ?? [],
    ),
  );
}

/** Where a words file of a language stands. */
const nameOf = (file: string, locale: Locale): string =>
  file === 'messages' ? `messages/${locale}.json` : `content/${file}/${locale}.yaml`;

/** Its own faults are told where it is checked itself. */
function openIfThere(root: string, name: string): ContentFile | undefined {
  return existsSync(join(root, name)) ? readContentFile(root, name, noFaults(), '') : undefined;
}

/** Spoken Japanese is quoted without its commas, too. */
const withoutPauses = (text: string): string => text.replaceAll('、', '');

const alone = (text: string): readonly string[] => [text];

/** Every sentence that a message can become. */
const variantsOf = (text: string): readonly string[] => readMessage(text).variants;

/** All Japanese of the site in one text, easy Japanese without its readings: what may be quoted. */
function everyJapaneseText(root: string): string {
  const content = join(root, 'content');
  const japanese = locales.filter((locale) => languages[locale].script === 'japanese');
  const words = everyWordsFile(content).flatMap((file) =>
    japanese.flatMap((locale) => [...sentencesOf(openIfThere(root, nameOf(file, locale))?.data).values()]),
  );
  const strategy = readdirSync(join(content, 'strategy'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(content, 'strategy', name), 'utf8'));
  return [...words, ...strategy].join('\n').replace(/｜|《[^》]*》/g, '');
}
