import { say } from '../../command-words/say';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { simpleJapaneseFaults } from '../simple-japanese/faults';
import { measureGroupSchema, strategiesSchema, strategyWordsSchema, termsSchema } from '../strategy-schemas';
import { readContentFile, type ContentFile } from './content-file';
import type { Fault, FaultReport } from './fault';
import { twiceNamed } from './list-faults';
import type { CheckedEntry } from './check-entry';
import { schemaFaults } from './schema-faults';
import { measureFaults } from './strategy-measures';
import { termFaults } from './strategy-terms';
import { strangeFiles } from './translations';
import { fieldsOf, itemsOf, textsIn } from './values';
import { furiganaLocale, isSimpleJapanese, languages } from '../../i18n/languages';
import { defaultLocale, locales, type Locale } from '../../i18n/locales';

const folder = 'content/strategy';

/** Checks the strategy: its files and words, that each measure stands once, and that projects and programmes name each other. */
export function checkStrategy(root: string, programmes: readonly CheckedEntry[], report: FaultReport): void {
  const terms = readStrategyFile(root, 'terms', termsSchema, report);
  const strategies = readStrategyFile(root, 'strategies', strategiesSchema, report);
  const named = itemsOf(strategies.data).flatMap((each, index) =>
    itemsOf(fieldsOf(each).groups).map((group, at) => ({ id: String(group), path: [index, 'groups', at] })),
  );
  const ids = [...new Set(named.map(({ id }) => id))];
  const groups = ids.map((id) => readStrategyFile(root, id, measureGroupSchema, report));
  report.faults.push(...strangeFiles(root, `${folder}/words`));
  checkWords(root, [terms, strategies, ...groups], report);
  const twice = named.filter(({ id }, index) => named.findIndex((each) => each.id === id) < index);
  report.faults.push(
    ...twiceNamed(terms),
    ...twiceNamed(strategies),
    ...twice.map(({ id, path }) =>
      strategies.fault(path, say('Leave {id} out: it has been named above.', { id })),
    ),
    ...unnamedFiles(root, ids),
    ...[terms, strategies, ...groups].flatMap((file) => termFaults(file, terms)),
    ...measureFaults(strategies, groups, programmes),
  );
}

function readStrategyFile(root: string, id: string, schema: z.ZodType, report: FaultReport): ContentFile {
  const file = readContentFile(root, `${folder}/${id}.yaml`, report, 'Write this file.');
  report.faults.push(...schemaFaults(file, schema));
  return file;
}

/** The keys under which the strategy's own words stand. */
const textKeys = ['name', 'theme', 'note', 'text'];

/** What each language says for the strategy's texts: nothing for what is not there, and easy Japanese where it has to be. */
function checkWords(root: string, files: readonly ContentFile[], report: FaultReport): void {
  const texts = new Set(
    files.flatMap(({ data }) =>
      textsIn(data)
        .filter(({ path }) => textKeys.includes(String(path.at(-1))))
        .map(({ text }) => text),
    ),
  );
  for (const locale of locales.filter((each) => each !== defaultLocale)) {
    const name = `${folder}/words/${locale}.yaml`;
    if (!existsSync(join(root, name))) {
      report.missing.push({
        file: name,
        line: 1,
        path: '',
        message: 'Write this file: the words for the strategy.',
      });
      continue;
    }
    const file = readContentFile(root, name, report, '');
    report.faults.push(...schemaFaults(file, strategyWordsSchema));
    const words = fieldsOf(fieldsOf(file.data).texts);
    for (const [japanese, said] of Object.entries(words)) {
      const faults = textFaults(japanese, String(said), locale, texts);
      report.faults.push(...faults.map((message) => file.fault(['texts', japanese], message)));
    }
    const times = Object.keys(fieldsOf(fieldsOf(file.data).times));
    const strange = times.filter((text) => !texts.has(text));
    report.faults.push(
      ...strange.map((text) => file.fault(['times', text], 'Take this out: the strategy has no such text.')),
    );
    const lacking = [...texts].filter((text) => !(text in words));
    report.missing.push(
      ...lacking.map((text) => file.fault(['texts'], say('Add what is said for {text}', { text }))),
    );
  }
}

function textFaults(japanese: string, said: string, locale: Locale, texts: ReadonlySet<string>): string[] {
  const isValueLost = japanese.includes('{value}') !== said.includes('{value}');
  return [
    ...(texts.has(japanese) ? [] : ['Take this out: the strategy has no such text.']),
    ...(isValueLost ? ['Write {value} where the Japanese has it.'] : []),
    ...(isSimpleJapanese(locale) ? simpleJapaneseFaults(said) : []),
    ...(!languages[locale].hasFurigana && /[｜《》]/.test(said)
      ? [say('Write readings in {furiganaLocale} only.', { furiganaLocale })]
      : []),
  ];
}

function unnamedFiles(root: string, groups: readonly string[]): Fault[] {
  const known = [...['terms', 'strategies', ...groups].map((id) => `${id}.yaml`), 'words'];
  const there = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  return there
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file: `${folder}/${name}`,
      line: 1,
      path: '',
      message: say('Move or delete this file, or name it among the groups of {folder}/strategies.yaml.', {
        folder,
      }),
    }));
}
