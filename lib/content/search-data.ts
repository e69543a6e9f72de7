import { createHash } from 'node:crypto';
import type { PlainDate } from '../dates';
import { furiganaLocale, languages } from '../i18n/languages';
import type { Locale } from '../i18n/locales';
import { withoutRuby } from '../i18n/ruby';
import { serviceAvailabilityOn, type Programme, type Service } from '../rules';
import type { SearchData, SearchEntry } from '../search/search-entry';
import { alikeBy } from '../search/text';
import { readMessages } from '../i18n/read-messages';
import { loadEmergencyWords } from './load-contacts';
import { loadCatalogue, loadServices, loadSynonyms } from './load';
import { loadProgrammeWords, loadSearchWords, loadServiceWords } from './load-words';
import { withLatin } from './search-latin';
import { saidOnce } from './search-once';
import { otherEntries } from './search-others';
import { readingFor } from './search-reading';
import { joinedGroups } from './search-synonyms';

/** What the list is searched by in one language, as of a day: programmes, services, guides, desks and what is not on this site. */
export function searchData(locale: Locale, day: PlainDate): SearchData {
  const audienceNames = readMessages(locale).Audiences ?? {};
  const view = { locale, day, audienceNames };
  const programmes = loadCatalogue().programmes.map((each) => entryOf('programmes', each, view));
  const services = loadServices().map((each) => ({
    ...entryOf('services', each, view),
    ...(each.emergency && { urgent: loadEmergencyWords() }),
  }));
  const { search, searchedWith, latinSpellings } = languages[locale];
  const data = {
    entries: [...programmes, ...services, ...otherEntries(locale)],
    synonyms: loadSynonyms(locale),
    letters: search.letters,
    ...(search.endings && { endings: search.endings }),
    linking: [locale, ...searchedWith].flatMap((each) => languages[each].search.linking),
  };
  const typed = latinSpellings ? withLatin(data, latinSpellings) : data;
  return {
    ...typed,
    entries: typed.entries.map(saidOnce),
    synonyms: joinedGroups(typed.synonyms, alikeBy(search.letters)),
  };
}

/** The file that carries `searchData`: named by its content, so that it may be cached for ever. */
export function searchFile(locale: Locale, day: PlainDate): { name: string; text: string } {
  const text = JSON.stringify(searchData(locale, day));
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  return { name: `search-${locale}.${hash}.json`, text };
}

/** The address from which the list loads what it is searched by. */
export function searchDataUrl(locale: Locale, day: PlainDate): string {
  return `/checker/${searchFile(locale, day).name}`;
}

type Folder = Parameters<typeof loadSearchWords>[0];

interface View {
  readonly locale: Locale;
  readonly day: PlainDate;
  readonly audienceNames: Readonly<Record<string, string>>;
}

function entryOf(
  folder: Folder,
  each: Programme | Service,
  { locale, day, audienceNames }: View,
): SearchEntry {
  const { id, topics, audiences, kind } = each;
  const { title, summary, openTo = '' } = wordsOf(folder, id, locale);
  const easy = wordsOf(folder, id, furiganaLocale);
  const who = [...audiences.map((audience) => audienceNames[audience] ?? ''), openTo];
  return {
    id,
    topic: topics,
    audience: audiences,
    availability: [serviceAvailabilityOn(each, day).state],
    kind: [kind],
    title: withoutRuby(title),
    words: loadSearchWords(folder, id, locale).join(' '),
    reading: readingFor(locale, easy),
    summary: withoutRuby(summary),
    who: withoutRuby(who.join(' ')),
    other: namesElsewhere(folder, id, locale),
    body: '',
  };
}

function wordsOf(
  folder: Folder,
  id: string,
  locale: Locale,
): { title: string; summary: string; openTo?: string } {
  return folder === 'programmes' ? loadProgrammeWords(id, locale) : loadServiceWords(id, locale);
}

/** Titles and search words in the other languages that its readers type as well. */
function namesElsewhere(folder: Folder, id: string, locale: Locale): string {
  return languages[locale].searchedWith
    .flatMap((each) => [wordsOf(folder, id, each).title, ...loadSearchWords(folder, id, each)])
    .join(' ');
}
