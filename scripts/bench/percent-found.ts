import { searchData } from '@/lib/content/search-data';
import { plainDate } from '@/lib/dates';
import { locales } from '@/lib/i18n/locales';
import { sampleQueries, type Queries } from '@/lib/search/sample-queries';
import { searchIn } from '@/lib/search/search';
import { translatedQueries } from '@/lib/search/translated-queries';

/** How many in a hundred written queries, in every language, have a right first result. */
export function percentFound(): number {
  const found = locales.flatMap((locale) => {
    const search = searchIn(searchData(locale, plainDate('2026-11-24')));
    return written
      .flatMap((queries) => queries[locale] ?? [])
      .map(([typed, ...first]) => first.includes(search(typed)[0] ?? ''));
  });
  return (100 * found.filter(Boolean).length) / found.length;
}

const written: readonly Queries[] = [sampleQueries, translatedQueries];

/** How many queries are written down. */
export const queriesWritten = written.flatMap((queries) => Object.values(queries).flat()).length;
