import { dirname, extname } from 'node:path';
import { defaultLocale } from '../../i18n/locales';
import { contentFileOf, type ContentFile } from '../check/content-file';
import type { FileEdit } from '../edit/edited-files';
import type { Doubt } from './doubt';
import { codeDoubts } from './edited-rules';
import { localeOf, wordingDoubts } from './edited-words';

type Edited = { readonly old: ContentFile; readonly now: ContentFile };

/** What one asks of edited files beside their figures: sentences exchanged or turned round, codes of which no sentence speaks. */
export function editDoubts(edits: readonly FileEdit[]): Doubt[] {
  const files = new Map(
    edits
      .filter(({ file }) => /\.(yaml|json)$/.test(file))
      .map(({ file, before, after }) => [
        file,
        { old: contentFileOf(file, before), now: contentFileOf(file, after) },
      ]),
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
