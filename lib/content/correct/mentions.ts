import { noFaults } from '../check/fault';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '../../i18n/locales';
import { withoutRuby } from '../../i18n/ruby';
import type { Figure, Figures } from '../../rules';
import { readContentFile } from '../check/content-file';
import { fillText } from '../check/figure-of';
import { placeholdersIn, wordsIn } from '../check/word-faults';
import { contentRoot } from '../load';
import { loadEntry, loadGuide, loadGuideIds } from '../load-guides';
import type { Correction } from './correction';

/** A sentence in which the figure appears, as it reads with the new value. */
export type Mention = {
  readonly locale: Locale;
  readonly file: string;
  readonly line: number;
  readonly text: string;
};

/** Every sentence of every language in which the figure appears: in its own words, in questions and in guides. */
export function mentionsOf({ id, figure, folder, corrected }: Correction, root: string): Mention[] {
  const content = join(root, contentRoot);
  const own = (name: string) => corrected.figures[name];
  const elsewhere = (others: Figures) => (name: string) => {
    const [entry = '', other] = name.split('.');
    if (other === undefined) return others[entry];
    return entry === id ? own(other) : loadEntry(entry, content).figures[other];
  };
  const others = [
    ...readdirSync(join(content, 'questions')).map((each) => ({ from: `questions/${each}`, figures: {} })),
    ...loadGuideIds(content).map((each) => ({
      from: `guides/${each}`,
      figures: loadGuide(each, content).figures,
    })),
  ];
  return locales.flatMap((locale) => [
    ...mentionsIn(root, locale, folder, figure, own),
    ...others.flatMap(({ from, figures }) =>
      mentionsIn(root, locale, `content/${from}`, `${id}.${figure}`, elsewhere(figures)),
    ),
  ]);
}

function mentionsIn(
  root: string,
  locale: Locale,
  folder: string,
  name: string,
  find: (name: string) => Figure | undefined,
): Mention[] {
  const report = noFaults();
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
