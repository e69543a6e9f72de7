import { describe, expect, test, vi } from 'vitest';
import { searchData } from '../content/search-data';
import { plainDate } from '../dates';
import type { Locale } from '../i18n/locales';
import { sampleQueries } from './sample-queries';
import { searchIn } from './search';

describe.each(Object.entries(sampleQueries))('in %s', (locale, searches) => {
  // The keys are those of the record above.
  const search = searchIn(searchData(locale as Locale, plainDate('2026-11-24')));

  test.each(searches)('%s leads to %s', (typed, ...first) => {
    expect(first).toContain(search(typed)[0]);
  });
});

test('browsers that cannot cut Japanese into words find the same', async () => {
  const names = Object.getOwnPropertyNames(Intl).filter((name) => name !== 'Segmenter');
  vi.stubGlobal('Intl', Object.fromEntries(names.map((name) => [name, Reflect.get(Intl, name)])));
  vi.resetModules();
  const { searchIn: withoutWords } = await import('./search');
  vi.unstubAllGlobals();
  const search = withoutWords(searchData('ja', plainDate('2026-11-24')));
  const missed = sampleQueries.ja.filter(([typed, ...first]) => !first.includes(search(typed)[0] ?? ''));
  expect(missed).toEqual([]);
});

test.each(Object.entries(sampleQueries))('there are thirty or more in %s', (_, searches) => {
  expect(searches.length).toBeGreaterThanOrEqual(30);
});
