import type {
  AgeRow,
  GuideExample,
  GuideEntry,
  GuideFacts,
  StatusRow,
} from '@/components/guides/guide-props';
import { loadEmergency } from '@/lib/content/load-contacts';
import { loadCatalogue, loadDesks, loadSources } from '@/lib/content/load';
import {
  figureForGuide,
  loadEntry,
  loadEntryTitle,
  loadGuideOn,
  loadGuideWords,
} from '@/lib/content/load-guides';
import { loadQuestionWords } from '@/lib/content/load-words';
import { ageEnd } from '@/lib/guides/age-spans';
import { nextDayOfYear, workedDay } from '@/lib/guides/worked-days';
import { defaultLocale, type Locale } from '@/lib/i18n/locales';
import { freshnessOn, intakeOf, serviceAvailabilityOn, statusRules } from '@/lib/rules';
import type { Guide, GuideWords } from '@/lib/words/content-words';
import { buildDay } from '../../../build-day';

/** Everything the page of one guide shows, from the content. */
export function guideFacts(id: string, locale: Locale): GuideFacts {
  const guide = loadGuideOn(id, buildDay);
  const words = loadGuideWords(id, locale);
  const named = new Set(itemsOf(guide).flatMap(({ programmes }) => programmes));
  return {
    locale,
    guide,
    words,
    ages: guide.ages.map((row) => ageRow(guide, row, words, locale)),
    statuses: guide.sections.some(({ shows }) => shows === 'statuses') ? statusRows(locale) : [],
    statusNames: loadQuestionWords('residence-status', locale).choices ?? {},
    entries: Object.fromEntries([...named].map((each) => [each, entryNamed(each, locale)])),
    desks: loadDesks(locale),
    sources: loadSources(),
    freshness: freshnessOn(guide, buildDay),
    intakes: intakes(),
    ...(guide.emergency && { emergency: loadEmergency(locale) }),
    ...(guide.moveIn && { example: exampleOf(guide, guide.moveIn) }),
  };
}

function ageRow(
  guide: Guide,
  { programme, from, until, yearEnd = false }: Guide['ages'][number],
  words: GuideWords,
  locale: Locale,
): AgeRow {
  const endOf = (name: string) => {
    if (name === 'pregnancy' || name === 'birth') return ageEnd(name, false);
    const figure = figureForGuide(guide, name);
    if (!figure) throw new Error(`no figure is called ${name}`);
    return ageEnd(figure, yearEnd);
  };
  const entry = entryNamed(programme, locale);
  return { entry, short: words.ages[programme] ?? '', from: endOf(from), until: endOf(until) };
}

function statusRows(locale: Locale): StatusRow[] {
  const rules = statusRules(loadCatalogue().programmes);
  return [...rules].map(([id, rule]) => ({ entry: entryNamed(id, locale), rule }));
}

function exampleOf(guide: Guide, monthDay: string): GuideExample {
  const moveIn = nextDayOfYear(monthDay, buildDay);
  const catalogue = loadCatalogue();
  const days = itemsOf(guide).flatMap(({ id, day }) =>
    day ? [[id, workedDay(day, moveIn, catalogue, guide.figures)] as const] : [],
  );
  return { moveIn, days: Object.fromEntries(days) };
}

function entryNamed(id: string, locale: Locale): GuideEntry {
  return {
    id,
    title: loadEntryTitle(id, locale),
    japaneseTitle: loadEntryTitle(id, defaultLocale),
    availability: serviceAvailabilityOn(loadEntry(id), buildDay),
  };
}

function intakes(): GuideFacts['intakes'] {
  const all = loadCatalogue().programmes.flatMap(({ id, window, figures }) =>
    window?.intake ? [[id, intakeOf(window.intake, figures)] as const] : [],
  );
  return Object.fromEntries(all);
}

const itemsOf = (guide: Guide) => guide.sections.flatMap(({ items }) => items);
