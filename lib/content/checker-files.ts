import { createHash } from 'node:crypto';
import { sourcesOf } from '../result/programme-sources';
import type { CheckerData, CheckerSource, QuestionData } from '../checker-data';
import type { LaterData } from '../later-data';
import { formatsIn } from '../i18n/languages';
import { defaultLocale, type Locale } from '../i18n/locales';
import { templates } from '../questions/questions';
import { scopes, type Programme, type Scope } from '../rules';
import { sheetWords, type SheetWords } from '../sheet/sheet-words';
import { compiledMessages } from './compiled-messages';
import { contentRoot, loadCatalogue, loadDesks, loadPlaceNames, loadServices, loadSources } from './load';
import { loadProgrammeWords, loadQuestionWords, loadServiceWords } from './load-words';

/** Everything the checker needs in one language. */
export function checkerData(locale: Locale, root = contentRoot): CheckerData {
  const catalogue = loadCatalogue(root);
  const programmes = catalogue.programmes.map(({ id }) => {
    const japaneseTitle = loadProgrammeWords(id, defaultLocale, root).title;
    const { notes: _, ...words } = loadProgrammeWords(id, locale, root);
    return [id, { ...words, japaneseTitle }] as const;
  });
  const questionIds = [...new Set(templates.map(({ id }) => id))];
  return {
    locale,
    formats: formatsIn(locale),
    topics: scopes.filter((scope) => catalogue.programmes.some((each) => belongsTo(each, scope))),
    catalogue: { ...catalogue, programmes: catalogue.programmes.map(withoutLabels) },
    programmes: Object.fromEntries(programmes),
    questions: Object.fromEntries(questionIds.map((id) => [id, loadQuestionWords(id, locale, root)])),
    desks: mapped(
      only(loadDesks(locale, root), [helpDesk, ...catalogue.programmes.flatMap(({ desks }) => desks)]),
      ({ map: _, ...desk }) => desk,
    ),
    helpDesk,
    sources: mapped(only(loadSources(root), catalogue.programmes.flatMap(sourcesOf)), shown),
    places: loadPlaceNames(locale, root),
    messages: compiledMessages(locale),
  };
}

const belongsTo = ({ topics, availability }: Programme, scope: Scope): boolean =>
  scope === 'ended' ? availability.some(({ state }) => state === 'ended') : topics.includes(scope);

/**
 * What only the list, the open data and those who edit ask of a programme is left out: also figures that stand in words alone, and what the rules
 * say already of those that change on a day.
 */
function withoutLabels({ onlyInWords = [], ...programme }: Programme): Programme {
  const inWords = new Set(onlyInWords.flatMap(({ figures }) => figures));
  const figures = Object.entries(programme.figures).flatMap(([name, { later: _, lastDay: __, ...figure }]) =>
    inWords.has(name) ? [] : [[name, figure] as const],
  );
  return { ...programme, figures: Object.fromEntries(figures), measures: [], audiences: [] };
}

/** The desk to call when a question is hard. */
const helpDesk = 'promotion';

/** Those that programmes name; what only services name stands on their pages. */
function only<T>(all: Readonly<Record<string, T>>, named: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(all).filter(([id]) => named.includes(id)));
}

function mapped<T, U>(all: Readonly<Record<string, T>>, change: (each: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(all).map(([id, each]) => [id, change(each)]));
}

/** The file that carries what the questions need: named by its content, so that it may be cached for ever. */
export function checkerFile(locale: Locale): NamedFile {
  const { programmes: _, sources: __, ...data } = checkerData(locale);
  return named(locale, data);
}

/** What the checker fetches afterwards in one language. */
export function laterData(locale: Locale, root = contentRoot): LaterData {
  const { programmes, sources } = checkerData(locale, root);
  const said = { programmes, sources };
  const services = loadServices(root).map(({ id, topics }) => {
    const { title, summary } = loadServiceWords(id, locale, root);
    return { id, topics, title, summary };
  });
  const notes = Object.fromEntries(
    loadCatalogue(root).programmes.map((programme) => [programme.id, notesOn(programme, locale, root)]),
  );
  return { said, services, notes };
}

function notesOn({ id, notes }: Programme, locale: Locale, root: string): string[] {
  const texts = loadProgrammeWords(id, locale, root).notes;
  return notes.map((each) => texts[each.id] ?? '');
}

/** The file that carries `laterData`. */
export function laterFile(locale: Locale): NamedFile {
  return named(`later-${locale}`, laterData(locale));
}

/** What a clerk reads on the sheet for the counter beside another language: the same for all of them. */
export function besideWords(root = contentRoot): SheetWords {
  return sheetWords(checkerData(defaultLocale, root));
}

/** The file that carries `besideWords`. */
export function besideFile(): NamedFile {
  return named('beside', besideWords());
}

export type NamedFile = { readonly name: string; readonly text: string };

function named(name: string, content: QuestionData | LaterData | SheetWords): NamedFile {
  const text = JSON.stringify(content);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { name: `${name}.${hash}.json`, text };
}

/** The address from which the checker loads its data. */
export function checkerDataUrl(locale: Locale): string {
  return `/checker/${checkerFile(locale).name}`;
}

/** The address from which it loads the rest. */
export function laterUrl(locale: Locale): string {
  return `/checker/${laterFile(locale).name}`;
}

/** The address from which a sheet in another language takes the Japanese that stands beside it. */
export function besideUrl(): string {
  return `/checker/${besideFile().name}`;
}

function shown({ id, rank, title, publisher, url, date }: CheckerSource): CheckerSource {
  return { id, rank, title, publisher, ...(url && { url }), ...(date && { date }) };
}
