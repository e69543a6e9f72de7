import { say } from '../../command-words/say';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { defaultLocale, locales, type Locale } from '../../i18n/locales';
import { lackingIn } from '../translation/sentences';
import { changedSince } from '../translation/translated-from';
import { readContentFile, type ContentFile } from './content-file';
import type { Fault, FaultReport } from './fault';
import { schemaFaults } from './schema-faults';

export type Words = { readonly locale: Locale; readonly file: ContentFile };

/**
 * Reads the words of one folder in every language that has them whole, Japanese first; `beside` may stand there too. What other languages lack
 * is reported as missing and stops nothing, what they say of an older Japanese sentence as stale.
 */
export function readTranslations(
  root: string,
  folder: string,
  schema: z.ZodType,
  report: FaultReport,
  beside: readonly string[] = [],
): Words[] {
  report.faults.push(...strangeFiles(root, folder, beside));
  const source = readContentFile(root, `${folder}/${defaultLocale}.yaml`, report, 'Write this file.');
  report.faults.push(...schemaFaults(source, schema));
  const others = locales.filter((locale) => locale !== defaultLocale);
  const there = new Set(namesIn(root, folder));
  return [
    { locale: defaultLocale, file: source },
    ...others.flatMap((locale) => readTranslation(root, folder, locale, { schema, source, there }, report)),
  ];
}

function readTranslation(
  root: string,
  folder: string,
  locale: Locale,
  { schema, source, there }: { schema: z.ZodType; source: ContentFile; there: ReadonlySet<string> },
  report: FaultReport,
): Words[] {
  const name = `${folder}/${locale}.yaml`;
  if (!there.has(`${locale}.yaml`)) {
    const message = say('Write this file: it translates {defaultLocale}.yaml.', { defaultLocale });
    report.missing.push({ file: name, line: 1, path: '', message });
    return [];
  }
  const file = readContentFile(root, name, report, '');
  if (file.data === undefined) return [{ locale, file }];
  if (reportLacking(source, file, report) > 0) {
    reportBeyond(source, file, report);
    return [];
  }
  report.faults.push(...schemaFaults(file, schema));
  reportChanged(root, folder.replace(/^content\//, ''), locale, { source, file }, report);
  return [{ locale, file }];
}

/** What a translation lacks is missing. */
export function reportLacking(source: ContentFile, file: ContentFile, report: FaultReport): number {
  const lacking = lackingIn(file.data, source.data);
  report.missing.push(
    ...lacking.map((place) =>
      file.fault(place.split('.'), say('Add it: {name} has it.', { name: source.name })),
    ),
  );
  return lacking.length;
}

/** What a translation has beyond the Japanese is wrong, unless something has been told of that place in either. */
export function reportBeyond(source: ContentFile, file: ContentFile, report: FaultReport): void {
  if (source.data === undefined) return;
  const told = report.faults
    .filter((fault) => fault.file === file.name || fault.file === source.name)
    .map(({ path }) => `${path}.`);
  const beyond = lackingIn(source.data, file.data).filter(
    (place) => !told.some((path) => `${place}.`.startsWith(path)),
  );
  report.faults.push(
    ...beyond.map((place) =>
      file.fault(place.split('.'), say('Leave it out: {name} has nothing here.', { name: source.name })),
    ),
  );
}

/** The sentences whose Japanese has changed since they were written. */
export function reportChanged(
  root: string,
  what: string,
  locale: Locale,
  { source, file }: { source: ContentFile; file: ContentFile },
  report: FaultReport,
): void {
  const changed = changedIn(locale, what, source, root);
  report.stale.push(
    ...changed.map((place) =>
      file.fault(
        place.split('.'),
        say(
          'The Japanese has changed. Bring this up to date, then run npm run translated -- {locale} {what} {place}',
          { locale, what, place },
        ),
      ),
    ),
  );
}

function changedIn(locale: Locale, what: string, source: ContentFile, root: string): string[] {
  try {
    return changedSince(locale, what, source.data, join(root, 'content'));
  } catch {
    return []; // marks that cannot be read have their own fault
  }
}

/** Files of a folder that are neither a language's nor named in `beside`. */
export function strangeFiles(root: string, folder: string, beside: readonly string[] = []): Fault[] {
  const known = [...locales.map((locale) => `${locale}.yaml`), ...beside];
  return namesIn(root, folder)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file: `${folder}/${name}`,
      line: 1,
      path: '',
      message: say('Move or delete this file: known here are {known}.', { known: known.join(', ') }),
    }));
}

const namesIn = (root: string, folder: string): string[] =>
  existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
