import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { outlineOf } from '@/lib/content/check/check-outline';
import { fieldsOf } from '@/lib/content/check/values';
import { factsFile, keptOf, wordsFolder } from '@/lib/content/edit/facts-file';
import { formatFigure } from '@/lib/content/fill-figures';
import { contentRoot } from '@/lib/content/load';
import { loadEntry } from '@/lib/content/load-guides';
import { decidersFor } from '@/lib/content/plausible/decider-doubts';
import { loadSharedRules } from '@/lib/content/read-programme';
import { writtenFigures } from '@/lib/content/rule-language/by-day';
import { expanded } from '@/lib/content/rule-language/expanded';
import { sentencesOf } from '@/lib/content/translation/sentences';
import { readWordsFile } from '@/lib/content/translation/translation-state';
import type { Answer } from '@/lib/edit/answers';
import type { SentWith } from '@/lib/edit/asking';
import { formatsIn } from '@/lib/i18n/languages';
import { defaultLocale, locales } from '@/lib/i18n/locales';
import { deciders } from '@/lib/rules';
import { knownBy } from './known-by';
import type { Workplace } from './workplace';

/** The figures of a programme or service, each with a sentence by which a reader knows it, and the days that may decide between their values. */
export function figuresToChoose({ root }: Workplace, { id }: SentWith<'figures'>): Answer<'figures'> {
  const content = join(root, contentRoot);
  const { facts, kind } = keptOf(id, root);
  const { figures } = loadEntry(facts.id, content);
  const rule = fieldsOf(
    expanded(parse(readFileSync(join(root, factsFile(id, root)), 'utf8')), loadSharedRules(content)).data,
  );
  const words = sentencesOf(readWordsFile(defaultLocale, wordsFolder(id, root), content));
  return {
    deciders: kind === 'programme' ? decidersFor(rule, outlineOf(rule)) : deciders,
    figures: Object.entries(writtenFigures(figures)).map(([name, figure]) => ({
      name,
      value: formatFigure(figure, defaultLocale),
      written: String(figure.value),
      ...knownBy(name, { words, figures, rule }),
    })),
  };
}

/** The Japanese sentences of a programme, service or guide, and their translations. */
export function sentencesToChoose({ root }: Workplace, { id }: SentWith<'sentences'>): Answer<'sentences'> {
  const content = join(root, contentRoot);
  const folder = wordsFolder(id, root);
  const inLanguage = locales
    .filter((locale) => locale !== defaultLocale)
    .map((locale) => ({ locale, said: sentencesOf(readWordsFile(locale, folder, content)) }));
  return {
    sentences: [...sentencesOf(readWordsFile(defaultLocale, folder, content))].map(([place, text]) => ({
      ...{ place, text },
      translations: inLanguage.flatMap(({ locale, said }) => {
        const translated = said.get(place);
        return translated === undefined ? [] : [{ locale, name: formatsIn(locale).name, text: translated }];
      }),
    })),
  };
}
