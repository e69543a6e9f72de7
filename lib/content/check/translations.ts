import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { defaultLocale, locales, type Locale } from '../../i18n/locales';
import { hashOfWords } from '../read-file';
import { readContentFile, type ContentFile } from './content-file';
import type { FaultReport } from './fault';
import { schemaFaults } from './schema-faults';
import { fieldsOf } from './values';

export type Words = { readonly locale: Locale; readonly file: ContentFile };

/** Reads the words of one folder in every language: each file is there, has its shape and says what it translates; `beside` may stand there too. */
export function readTranslations(
  root: string,
  folder: string,
  schema: z.ZodType,
  report: FaultReport,
  beside: readonly string[] = [],
): Words[] {
  report.faults.push(...strangeFiles(root, folder, beside));
  return locales.map((locale) => {
    const name = `${folder}/${locale}.yaml`;
    const missing =
      locale === defaultLocale ? 'Write this file.' : `Write this file: it translates ${defaultLocale}.yaml.`;
    const file = readContentFile(root, name, report, missing);
    report.faults.push(...schemaFaults(file, schema));
    if (locale !== defaultLocale) checkHash(root, folder, file, report);
    else if ('translates' in fieldsOf(file.data)) {
      report.faults.push(file.fault(['translates'], 'Leave translates out: this is the text to translate.'));
    }
    return { locale, file };
  });
}

function strangeFiles(root: string, folder: string, beside: readonly string[]) {
  const known = [...locales.map((locale) => `${locale}.yaml`), ...beside];
  const there = existsSync(join(root, folder)) ? readdirSync(join(root, folder)) : [];
  return there
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file: `${folder}/${name}`,
      line: 1,
      path: '',
      message: `Move or delete this file: known here are ${known.join(', ')}.`,
    }));
}

function checkHash(root: string, folder: string, file: ContentFile, report: FaultReport): void {
  const source = join(root, folder, `${defaultLocale}.yaml`);
  if (file.data === undefined || !existsSync(source)) return;
  const { translates } = fieldsOf(file.data);
  if (translates === undefined) {
    report.faults.push(file.fault([], 'Add translates: run npx tsx scripts/translation-hash.ts --write.'));
  } else if (translates !== hashIfReadable(source)) {
    report.stale.push(
      file.fault(
        ['translates'],
        `${defaultLocale}.yaml has changed. Bring the text up to date, then run npx tsx scripts/translation-hash.ts --write.`,
      ),
    );
  }
}

function hashIfReadable(file: string): string | undefined {
  try {
    return hashOfWords(file);
  } catch {
    return undefined; // its own faults are reported with the file
  }
}
