import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '../../i18n/locales';
import { withoutRuby } from '../../i18n/ruby';
import type { Figure } from '../../rules/schema';
import { readContentFile } from '../check/content-file';
import { fillText } from '../check/figure-of';
import { placeholdersIn, wordsIn } from '../check/word-faults';
import { contentRoot, loadProgramme } from '../load';
import type { Correction } from './correction';

/** A sentence in which the figure appears, as it reads with the new value. */
export type Mention = {
  readonly locale: Locale;
  readonly file: string;
  readonly line: number;
  readonly text: string;
};

/** Every sentence of every language in which the figure appears: in its own words, and in questions. */
export function mentionsOf({ id, figure, folder, corrected }: Correction, root: string): Mention[] {
  const own = (name: string) => corrected.figures[name];
  const anywhere = (name: string) => {
    const [programme = '', other] = name.split('.');
    if (other === undefined) return undefined; // filled on the page: {child}
    return programme === id ? own(other) : loadProgramme(programme, join(root, contentRoot)).figures[other];
  };
  const questions = readdirSync(join(root, contentRoot, 'questions')).map(
    (each) => `content/questions/${each}`,
  );
  return locales.flatMap((locale) => [
    ...mentionsIn(root, locale, folder, figure, own),
    ...questions.flatMap((each) => mentionsIn(root, locale, each, `${id}.${figure}`, anywhere)),
  ]);
}

function mentionsIn(
  root: string,
  locale: Locale,
  folder: string,
  name: string,
  find: (name: string) => Figure | undefined,
): Mention[] {
  const report = { faults: [], stale: [], warnings: [] };
  const file = readContentFile(root, `${folder}/${locale}.yaml`, report, '');
  return wordsIn(file)
    .filter(({ text }) => placeholdersIn(text).includes(name))
    .map(({ path, text }) => ({
      locale,
      file: file.name,
      line: file.fault(path, '').line,
      text: withoutRuby(fillText(text, find, locale)),
    }));
}
