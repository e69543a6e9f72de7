import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { formatsIn } from '@/lib/i18n/languages';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { blocksOf } from './blocks-of';
import { eachLocale } from './each-locale';
import type { SaidText } from './figure-differences';

/** What stands in one paragraph, item, heading or cell of a page, or in an attribute that is read aloud. */
export type Block = { readonly tag: string; readonly said: SaidText };

/** The blocks of a page in every language, in their order, read with the browser's own parser, which runs no script of theirs. */
export async function readBlocks(page: Page, file: string): Promise<Record<Locale, Block[]>> {
  // tsx names functions by a helper of its own, which the browser lacks.
  await page.evaluate('globalThis.__name = (each) => each');
  const pages = eachLocale((locale) => ({
    html: readFileSync(`out/${locale}/${file}`, 'utf8'),
    isSource: locale === defaultLocale,
  }));
  const read = await page.evaluate(blocksOf, pages);
  return eachLocale((locale) =>
    (read[locale] ?? []).map(({ tag, runs }) => ({
      tag,
      said: runs.map(({ lang, text }) => ({
        locale: lang === defaultLocale && !isJapanese(locale) ? defaultLocale : locale,
        text,
      })),
    })),
  );
}

/** Easy Japanese is Japanese, too. */
const isJapanese = (locale: Locale): boolean => formatsIn(locale).htmlLang === defaultLocale;
