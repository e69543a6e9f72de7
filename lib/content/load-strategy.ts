import { join } from 'node:path';
import { formatsIn } from '../i18n/languages';
import { formatNumber } from '../i18n/format';
import type { Locale } from '../i18n/locales';
import type { BasicStrategy, Indicator, MeasureGroup, Name, Project, Target } from '../strategy';
import { contentRoot, loadProgrammeIds } from './load';
import { loadProgrammeWords, loadServiceWords } from './load-words';
import { readContent, readContentIfThere } from './read-file';
import {
  measureGroupSchema,
  strategiesSchema,
  strategyWordsSchema,
  termsSchema,
  type IndicatorContent,
  type ProjectContent,
  type Terms,
} from './strategy-schemas';

type Reading = {
  readonly locale: Locale;
  readonly terms: Terms;
  readonly root: string;
  /** What a language has for the texts of the strategy. */
  readonly words: ReturnType<typeof wordsIn>;
};

/** The basic strategies with all 45 measures in one language, each project with the programmes that it is. */
export function loadStrategies(locale: Locale, root = contentRoot): readonly BasicStrategy[] {
  const reading = readingOf(locale, root);
  return readContent(join(root, 'strategy', 'strategies.yaml'), strategiesSchema).map((strategy) => ({
    ...strategy,
    name: nameIn(strategy.name, reading),
    theme: nameIn(strategy.theme, reading),
    targets: strategy.targets.map((each) => indicatorIn(each, reading)),
    groups: strategy.groups.map((id) => loadGroup(id, reading)),
  }));
}

/** The first and last year of the strategy, in words. */
export function loadPeriod(locale: Locale, root = contentRoot): { from: string; until: string } {
  const reading = readingOf(locale, root);
  const { from, until } = reading.terms.period;
  return { from: yearIn(from, reading), until: yearIn(until, reading) };
}

function readingOf(locale: Locale, root: string): Reading {
  const terms = readContent(join(root, 'strategy', 'terms.yaml'), termsSchema);
  return { locale, terms, root, words: wordsIn(locale, root) };
}

function loadGroup(id: string, reading: Reading): MeasureGroup {
  const { root } = reading;
  const group = readContent(join(root, 'strategy', `${id}.yaml`), measureGroupSchema);
  return {
    id,
    name: nameIn(group.name, reading),
    measures: group.measures.map(({ number, name, indicators, projects }) => ({
      number,
      name: nameIn(name, reading),
      indicators: indicators.map((each) => indicatorIn(each, reading)),
      projects: projects.map((each) => projectIn(each, reading)),
    })),
  };
}

const nameIn = (japanese: string, reading: Reading): Name => ({ text: textIn(japanese, reading), japanese });

/** What a language has for a text of the strategy; the text itself where it has nothing. */
function textIn(japanese: string, { words }: Reading): string {
  return words?.texts[japanese] ?? japanese;
}

function wordsIn(locale: Locale, root: string) {
  return readContentIfThere(join(root, 'strategy', 'words', `${locale}.yaml`), strategyWordsSchema);
}

function projectIn({ mark, name, programmes = [], without }: ProjectContent, reading: Reading): Project {
  return {
    mark,
    name: nameIn(name, reading),
    programmes: programmes.map((id) => ({ id, title: titleOf(id, reading) })),
    without,
  };
}

function titleOf(id: string, { locale, root }: Reading): string {
  const load = loadProgrammeIds(root).includes(id) ? loadProgrammeWords : loadServiceWords;
  return load(id, locale, root).title;
}

function indicatorIn(indicator: IndicatorContent, reading: Reading): Indicator {
  const { name, since, base, note } = indicator;
  return {
    name: textIn(name, reading),
    since: since && yearIn(since, reading),
    base: base && { text: valueIn(indicator, base, reading), year: yearIn(base.year, reading) },
    target: targetIn(indicator, reading),
    note: note && textIn(note, reading),
  };
}

function targetIn(indicator: IndicatorContent, reading: Reading): Target {
  const { value, drawnUp, unit, overYears, ...target } = indicator.target;
  const year = yearIn(drawnUp ?? target.year, reading);
  if (drawnUp !== undefined) return { kind: 'drawn-up', year };
  if (value === undefined) return { kind: 'base-or-more', year };
  return { kind: 'value', text: valueIn(indicator, { value, unit }, reading), year, overYears };
}

function valueIn(
  indicator: IndicatorContent,
  { value, unit: own }: { value: number; unit?: string | undefined },
  reading: Reading,
): string {
  const { locale, terms } = reading;
  const unit = named(terms.units, own ?? indicator.unit);
  const times = reading.words?.times?.[unit.text] ?? 1;
  return textIn(unit.text, reading).replace(
    '{value}',
    formatNumber(value * times, formatsIn(locale), indicator.decimals),
  );
}

const yearIn = (id: string, reading: Reading): string => textIn(named(reading.terms.years, id).text, reading);

function named<T extends { id: string }>(list: readonly T[], id: string | undefined): T {
  const found = list.find((each) => each.id === id);
  if (!found) throw new Error(`content/strategy/terms.yaml has no ${id}`);
  return found;
}
