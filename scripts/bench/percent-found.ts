import { searchData } from '@/lib/content/search-data';
import { plainDate } from '@/lib/dates';
import { locales } from '@/lib/i18n/locales';
import { sampleQueries } from '@/lib/search/sample-queries';
import { searchIn } from '@/lib/search/search';

/** How many in a hundred written queries, in every language, have a right first result. */
export function percentFound(): number {
  const found = locales.flatMap((locale) => {
    const search = searchIn(searchData(locale, plainDate('2026-11-24')));
    return (sampleQueries[locale] ?? []).map(([typed, ...first]) => first.includes(search(typed)[0] ?? ''));
  });
  return (100 * found.filter(Boolean).length) / found.length;
}

/** How many queries are written down. */
export const queriesWritten = Object.values(sampleQueries).flat().length;
