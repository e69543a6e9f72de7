import { furiganaLocale, languages } from '../i18n/languages';
import type { Locale } from '../i18n/locales';
import { withoutRuby } from '../i18n/ruby';
import { searchId, type OtherKind } from '../search/search-id';
import type { SearchEntry } from '../search/search-entry';
import { loadDesks, loadDeskSearchWords } from './load';
import { loadEmergencyWords } from './load-contacts';
import { loadElsewhere, loadElsewhereSearchWords, loadElsewhereWords } from './load-elsewhere';
import { loadGuide, loadGuideIds, loadGuideSearchWords, loadGuideWords } from './load-guides';
import { searchedIn } from './load-words';
import { readingFor } from './search-reading';

/** Guides, what is not on this site, and desks as the search knows them. */
export function otherEntries(locale: Locale): SearchEntry[] {
  return [...guides(locale), ...elsewhere(locale), ...desks(locale)];
}

function guides(locale: Locale): SearchEntry[] {
  return loadGuideIds().map((id) => {
    const { topics, emergency } = loadGuide(id);
    const search = (each: Locale) => loadGuideSearchWords(id, each);
    const textOf = (each: Locale) => {
      const { title, summary, sections } = loadGuideWords(id, each);
      return { title, summary: [summary, ...Object.values(sections)].join(' ') };
    };
    const { items, when } = loadGuideWords(id, locale);
    const body = [...Object.values(items), ...Object.values(when)].join(' ');
    const entry = entryOf({ kind: 'guide', id, topic: topics, audience: [], search, textOf, body }, locale);
    return emergency ? { ...entry, urgent: loadEmergencyWords() } : entry;
  });
}

function elsewhere(locale: Locale): SearchEntry[] {
  const wordsIn = inEach(loadElsewhereWords);
  const searchIn = inEach(loadElsewhereSearchWords);
  return loadElsewhere().items.map(({ id, topics, audiences, notes }) => {
    const search = (each: Locale) => searchIn(each)[id];
    const textOf = (each: Locale) => {
      const { titles, what } = wordsIn(each);
      return { title: titles[id] ?? '', summary: what[id] ?? '' };
    };
    const words = wordsIn(locale);
    const body = [words.inCharge[id], ...notes.map((note) => words.notes[note.id])].join(' ');
    const other = { topic: topics, audience: audiences, search, textOf, body };
    return entryOf({ kind: 'elsewhere', id, ...other }, locale);
  });
}

function desks(locale: Locale): SearchEntry[] {
  const desksIn = inEach(loadDesks);
  return Object.keys(desksIn(locale)).map((id) => {
    const textOf = (each: Locale) => {
      const { name = '', place = '' } = desksIn(each)[id] ?? {};
      return { title: name, summary: place };
    };
    return entryOf(
      { kind: 'desk', id, topic: [], audience: [], search: (each) => loadDeskSearchWords(id, each), textOf },
      locale,
    );
  });
}

/** What is read of a language once for everything that names it: a list is as long as the words that are filled for it. */
function inEach<T>(load: (locale: Locale) => T): (locale: Locale) => T {
  const known = new Map<Locale, T>();
  return (locale) => {
    const words = known.get(locale) ?? load(locale);
    known.set(locale, words);
    return words;
  };
}

interface Other extends Pick<SearchEntry, 'topic' | 'audience'> {
  readonly kind: OtherKind;
  readonly id: string;
  readonly search: (locale: Locale) => readonly string[] | undefined;
  readonly textOf: (locale: Locale) => { title: string; summary: string };
  /** What else stands on the page. */
  readonly body?: string;
}

function entryOf(
  { kind, id, topic, audience, search, textOf, body = '' }: Other,
  locale: Locale,
): SearchEntry {
  const { title, summary } = textOf(locale);
  const easy = textOf(furiganaLocale);
  return {
    id: searchId(kind, id),
    topic,
    audience,
    availability: [],
    kind: [kind],
    title: withoutRuby(title),
    words: searchedIn(locale, search).join(' '),
    reading: readingFor(locale, easy),
    summary: withoutRuby(summary),
    who: '',
    other: languages[locale].searchedWith
      .flatMap((each) => [textOf(each).title, ...(search(each) ?? [])])
      .join(' '),
    body: withoutRuby(body),
  };
}
