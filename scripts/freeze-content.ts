/**
 * Keeps content and messages of today, in Japanese and English, for the tests of code. Run after a change of their schema, never after one of
 * the city's figures: npx tsx scripts/freeze-content.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { frozenFile } from '@/lib/testing/frozen-content';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { commandLanguages } from '@/lib/command-words/command-language';

const kept: readonly string[] = Object.values(commandLanguages).map((tag) => new Intl.Locale(tag).language);
const files = ['content', 'messages']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((name) => /\.(yaml|json)$/.test(name) && isKept(parse(name).name))
  .toSorted();
const texts = Object.fromEntries(files.map((name) => [name, readFileSync(name, 'utf8')]));
writeFileSync(frozenFile, `${JSON.stringify(texts, null, 2)}\n`);
console.log(`Kept ${files.length} files of ${defaultLocale} and English in ${frozenFile}.`);

function isKept(name: string): boolean {
  return !isLocale(name) || kept.includes(name);
}
