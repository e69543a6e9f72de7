import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { outlineOf } from '@/lib/content/check/check-outline';
import { fieldsOf, type FieldGroup } from '@/lib/content/check/values';
import { factsFile, keptOf, wordsFolder } from '@/lib/content/edit/facts-file';
import { fillFigures, formatFigure, placeholder } from '@/lib/content/fill-figures';
import { contentRoot, loadSources } from '@/lib/content/load';
import { figureForGuide, loadEntry, loadGuide } from '@/lib/content/load-guides';
import { decidersFor } from '@/lib/content/plausible/decider-doubts';
import { loadSharedRules } from '@/lib/content/read-programme';
import { writtenFigures } from '@/lib/content/rule-language/by-day';
import { expanded, type SharedRules } from '@/lib/content/rule-language/expanded';
import { sentencesOf } from '@/lib/content/translation/sentences';
import { readWordsFile } from '@/lib/content/translation/translation-state';
import type { Answer } from '@/lib/edit/answers';
import type { SentWith } from '@/lib/edit/asking';
import { defaultLocale, locales } from '@/lib/i18n/locales';
import { readMessages } from '@/lib/i18n/read-messages';
import { deciders, type Decider, type Figure } from '@/lib/rules';
import { knownBy } from './known-by';
import type { Workplace } from './workplace';

/** The figures of a programme or service, each with a sentence by which a reader knows it, and the days that may decide between their values. */
export function figuresToChoose({ root }: Workplace, { id }: SentWith<'figures'>): Answer<'figures'> {
  const content = join(root, contentRoot);
  const { facts, kind } = keptOf(id, root);
  const { figures } = loadEntry(facts.id, content);
  const data = fieldsOf(parse(readFileSync(join(root, factsFile(id, root)), 'utf8')));
  const shared = loadSharedRules(content);
  const rule = fieldsOf(expanded(data, shared).data);
  const words = sentencesOf(readWordsFile(defaultLocale, wordsFolder(id, root), content));
  const intake = readMessages(defaultLocale).IntakeYear?.sentence ?? '';
  const sources = loadSources(content);
  const possible = kind === 'programme' ? decidersFor(rule, outlineOf(rule)) : deciders;
  return {
    figures: Object.entries(writtenFigures(figures)).map(([name, figure]) => ({
      name,
      value: formatFigure(figure, defaultLocale),
      written: String(figure.value),
      source: sources[figure.source]?.title ?? '',
      deciders: possible.filter((by) => canChangeBy(by, { name, figure, data, shared })),
      ...knownBy(name, { words, figures, rule, intake }),
    })),
  };
}

type Dated = {
  readonly name: string;
  readonly figure: Figure;
  readonly data: FieldGroup;
  readonly shared: SharedRules;
};

/** Whether the rule can be written with two values of the figure: tried, since where they may stand is for the rule language to say. */
function canChangeBy(by: Decider, { name, figure, data, shared }: Dated): boolean {
  const { unit, value, source } = figure;
  const later = { value, source, from: '2199-01-01', ...(by !== 'application' && { by }) };
  const figures = { ...fieldsOf(data.figures), [name]: { unit, values: [{ value, source }, later] } };
  return expanded({ ...data, figures }, shared).slips.length === 0;
}

/** The Japanese sentences of a programme, service or guide, and their translations: what stands in braces is shown as it reads. */
export function sentencesToChoose({ root }: Workplace, { id }: SentWith<'sentences'>): Answer<'sentences'> {
  const content = join(root, contentRoot);
  const folder = wordsFolder(id, root);
  const figureOf = figuresNamedIn(id, root);
  const inLanguage = locales
    .filter((locale) => locale !== defaultLocale)
    .map((locale) => ({ locale, said: sentencesOf(readWordsFile(locale, folder, content)) }));
  return {
    sentences: [...sentencesOf(readWordsFile(defaultLocale, folder, content))].map(([place, text]) => ({
      ...{ place, text },
      reads: fillFigures(text, figureOf, defaultLocale),
      shown: shownNames(text, figureOf),
      translations: inLanguage.flatMap(({ locale, said }) => {
        const translated = said.get(place);
        if (translated === undefined) return [];
        const reads = fillFigures(translated, figureOf, locale);
        return [{ locale, text: reads }];
      }),
    })),
  };
}

type FigureOf = (name: string) => Figure | undefined;

/** The figures that the words of something may name: its own, and in a guide those of others. */
export function figuresNamedIn(id: string, root: string): FigureOf {
  const content = join(root, contentRoot);
  if (keptOf(id, root).kind !== 'guide') return (name) => loadEntry(id, content).figures[name];
  const guide = loadGuide(id, content);
  return (name) => figureForGuide(guide, name, content);
}

/** Of each figure named in a sentence what is shown in its place, no two alike. */
function shownNames(text: string, figureOf: FigureOf): Readonly<Record<string, string>> {
  const names = [...new Set([...text.matchAll(placeholder)].map(([, name = '']) => name))];
  const read = names.map((name) => fillFigures(`{${name}}`, figureOf, defaultLocale));
  return Object.fromEntries(
    names.map((name, at) => {
      const before = read.slice(0, at).filter((each) => each === read[at]).length;
      return [name, `${read[at] ?? ''}${before > 0 ? `・${before + 1}` : ''}`];
    }),
  );
}
