import { searchData } from '../content/search-data';
import { plainDate } from '../dates';
import type { Locale } from '../i18n/locales';
import { searchIn } from '../search/search';

/** The search of a language as tests look through it, made once for all of them: data and function, on one day. */
export function sampleSearch(locale: Locale) {
  const known = made.get(locale) ?? madeFor(locale);
  made.set(locale, known);
  return known;
}

const made = new Map<Locale, ReturnType<typeof madeFor>>();

function madeFor(locale: Locale) {
  const data = searchData(locale, plainDate('2026-11-24'));
  return { data, search: searchIn(data) };
}
