import { say, sayWritten } from '../../command-words/say';
import { readdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { isSimpleJapanese } from '../../i18n/languages';
import { defaultLocale, locales, type Locale } from '../../i18n/locales';
import { simpleJapaneseFaults } from '../simple-japanese/faults';
import { simpleJapaneseWarnings } from '../simple-japanese/warnings';
import { sentencesOf } from '../translation/sentences';
import { digitsAdded, digitsTyped } from './digits';
import { readContentFile, type ContentFile, type ContentPath } from './content-file';
import type { Fault, FaultReport } from './fault';
import { readMessage, type MessageParts } from './message-parts';
import { reportChanged, reportLacking } from './translations';
import { everyValue, isFields, textsIn } from './values';

/** Checks the interface's sentences: the same keys and placeholders in every language, keys sorted, ICU that parses, easy Japanese. */
export function checkMessages(root: string, report: FaultReport): void {
  const source = readMessageFile(root, defaultLocale, report);
  report.faults.push(...unsorted(source), ...textFaults(source));
  for (const locale of locales.filter((each) => each !== defaultLocale)) {
    const name = `messages/${locale}.json`;
    if (!existsSync(join(root, name))) {
      report.missing.push({
        file: name,
        line: 1,
        path: '',
        message: 'Write this file: the messages of a language.',
      });
      continue;
    }
    const file = readMessageFile(root, locale, report);
    report.faults.push(...unsorted(file), ...textFaults(file, source), ...differing(source, file));
    if (source.data !== undefined && file.data !== undefined) {
      if (reportLacking(source, file, report) === 0)
        reportChanged(root, 'messages', locale, { source, file }, report);
    }
    if (isSimpleJapanese(locale)) checkSimpleJapanese(file, report);
  }
  report.faults.push(...strangeFiles(root));
}

const readMessageFile = (root: string, locale: Locale, report: FaultReport): ContentFile =>
  readContentFile(root, `messages/${locale}.json`, report, 'Write this file: the messages of one language.');

/** Made by the framework from the Japanese file; nobody writes it. */
const typesOfMessages = `${defaultLocale}.d.json.ts`;

function strangeFiles(root: string): Fault[] {
  const folder = join(root, 'messages');
  const known = locales.map((locale) => `${locale}.json`);
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => !known.includes(name) && name !== typesOfMessages)
    .map((name) => ({
      file: `messages/${name}`,
      line: 1,
      path: '',
      message: say('Move or delete this file: known here are {known}.', { known: known.join(', ') }),
    }));
}

function unsorted(file: ContentFile): Fault[] {
  return [...everyValue(file.data)].flatMap(({ path, value }) => {
    const keys = isFields(value) ? Object.keys(value) : [];
    const late = keys.find((key, index) => index > 0 && key < (keys[index - 1] ?? ''));
    const before = keys.toSorted().find((key) => late !== undefined && key > late);
    return late === undefined || before === undefined
      ? []
      : [file.fault([...path, late], say('Move this key up, before {before}.', { before }))];
  });
}

function textFaults(file: ContentFile, source?: ContentFile): Fault[] {
  const original = source && sentencesOf(source.data);
  return [...everyValue(file.data)].flatMap(({ path, value }) => {
    if (isFields(value)) return [];
    if (value === undefined) return [];
    if (typeof value !== 'string') return [file.fault(path, 'Write a text.')];
    return messageFaults(value, original?.get(path.join('.'))).map((message) => file.fault(path, message));
  });
}

function messageFaults(text: string, japanese: string | undefined): string[] {
  const { problem, hasMarkup, variants } = readMessage(text);
  if (problem !== undefined)
    return [say('Correct the ICU message: {problem}', { problem: sayWritten(problem) })];
  const digits = variants
    .map((variant) => (japanese === undefined ? digitsTyped(variant) : digitsAdded(variant, japanese)))
    .find((each) => each !== undefined);
  return [
    ...(hasMarkup ? ['Write the sentence without markup; links belong in components/.'] : []),
    ...(digits !== undefined ? [say('Write a placeholder instead of {digits}.', { digits })] : []),
  ];
}

function differing(source: ContentFile, file: ContentFile): Fault[] {
  if (source.data === undefined || file.data === undefined) return [];
  const [original, translated] = [messagesIn(source), messagesIn(file)];
  return [...translated.values()].flatMap(({ path, value }) => {
    const wanted = original.get(path.join('.'));
    if (!wanted)
      return [
        file.fault(path, say('Delete this message: {defaultLocale}.json has none.', { defaultLocale })),
      ];
    const [here, there] = [value, wanted.value].map((text) => readMessage(String(text)));
    return typeof value === 'string' && here && there ? differingNames(file, path, here, there) : [];
  });
}

function differingNames(
  file: ContentFile,
  path: ContentPath,
  here: MessageParts,
  there: MessageParts,
): Fault[] {
  if (here.problem ?? there.problem) return []; // that is a fault by itself
  const [names, wanted] = [here.names.join(', '), there.names.join(', ')];
  if (names === wanted) return [];
  const list = wanted ? say('exactly the placeholders {wanted}', { wanted }) : say('no placeholder');
  return [file.fault(path, say('Use {list}, as {defaultLocale}.json does.', { list, defaultLocale }))];
}

function messagesIn({ data }: ContentFile): Map<string, { path: ContentPath; value: unknown }> {
  const leaves = [...everyValue(data)].filter(({ value }) => !isFields(value));
  return new Map(leaves.map(({ path, value }) => [path.join('.'), { path, value }]));
}

function checkSimpleJapanese(file: ContentFile, report: FaultReport): void {
  for (const { path, text } of textsIn(file.data)) {
    const { variants } = readMessage(text);
    const found = (check: (variant: string) => string[]) =>
      [...new Set(variants.flatMap(check))].map((message) => file.fault(path, message));
    report.faults.push(...found(simpleJapaneseFaults));
    report.warnings.push(...found(simpleJapaneseWarnings));
  }
}
