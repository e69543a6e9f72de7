import { existsSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { defaultLocale } from '../../i18n/locales';
import { contentFileOf, type ContentFile } from '../check/content-file';
import { committedTexts } from '../correct/committed-texts';
import type { Doubt } from './doubt';
import { codeDoubts } from './edited-rules';
import { localeOf, wordingDoubts } from './edited-words';

type Edited = { readonly old: ContentFile; readonly now: ContentFile };

/** What one asks of files edited since the last commit beside their figures: sentences exchanged or turned round, codes of which no sentence speaks. */
export function editDoubts(root: string, edited: readonly string[]): Doubt[] {
  const there = edited.filter((file) => /\.(yaml|json)$/.test(file) && existsSync(join(root, file)));
  const texts = committedTexts(root, there);
  const files = new Map(
    there.flatMap((name, index) => {
      const before = texts[index];
      if (before === undefined) return [];
      const now = contentFileOf(name, readFileSync(join(root, name), 'utf8'));
      return [[name, { old: contentFileOf(name, before), now }] as const];
    }),
  );
  const besideOf = (name: string) => files.get(`${dirname(name)}/${defaultLocale}${extname(name)}`);
  return [...files].flatMap(([name, each]) => doubtsOf(each, besideOf(name)));
}

function doubtsOf(edited: Edited, japanese: Edited | undefined): Doubt[] {
  const { name } = edited.now;
  if (localeOf(name) !== undefined) return wordingDoubts(edited, japanese);
  return /\/(examples|sure)\.yaml$|^content\/(agreement|translations|synonyms)\//.test(name)
    ? []
    : codeDoubts(edited, japanese);
}
