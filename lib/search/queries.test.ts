import { describe, expect, test, vi } from 'vitest';
import { searchData } from '../content/search-data';
import { plainDate } from '../dates';
import type { Locale } from '../i18n/locales';
import { sampleQueries } from './sample-queries';
import { searchIn } from './search';
import { strangersQueries } from './strangers-queries';

describe.each(Object.entries(sampleQueries))('in %s', (locale, searches) => {
  // The keys are those of the record above.
  const search = searchIn(searchData(locale as Locale, plainDate('2026-11-24')));

  test.each(searches)('%s leads to %s', (typed, ...first) => {
    expect(first).toContain(search(typed)[0]);
  });
});

// What somebody else typed does not always lead to the right page at once; it is seen without scrolling, then.
describe.each(Object.entries(strangersQueries))('what a stranger types in %s', (locale, searches) => {
  // The keys are those of the record above.
  const { entries, ...rest } = searchData(locale as Locale, plainDate('2026-11-24'));
  const search = searchIn({ entries, ...rest });
  const place = ([typed, ...first]: (typeof searches)[number]) =>
    search(typed).findIndex((id) => first.includes(id));

  test('most of it leads to the right page at once', () => {
    const missed = searches.filter((each) => place(each) !== 0).map(([typed]) => typed);
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(searches.length * 0.2);
  });

  test('nearly all of it is among the first three', () => {
    const lost = searches.filter((each) => place(each) < 0 || place(each) > 2).map(([typed]) => typed);
    expect(lost).toEqual(beyondTheFirstThree[locale] ?? []);
  });

  test('whatever should come first is there to be found', () => {
    const ids = new Set(entries.map(({ id }) => id));
    const named = [...searches, ...(sampleQueries[locale as keyof typeof sampleQueries] ?? [])];
    expect(named.flatMap(([, ...first]) => first.filter((id) => !ids.has(id)))).toEqual([]);
  });
});

/** Not mended: what the words mean together, no word of them says. */
const beyondTheFirstThree: Readonly<Record<string, string[]>> = {
  ja: ['妻が出産で入院 上の子'],
  'ja-simple': ['びょうきの とき でんわ'],
  en: ['school lunch money'],
};

test.each(['いじめ', '印鑑証明', '駐車場'])('%s, which nothing here is about, leads nowhere', (typed) => {
  expect(searchIn(searchData('ja', plainDate('2026-11-24')))(typed)).toEqual([]);
});

test('browsers that cannot cut Japanese into words find the same', async () => {
  const names = Object.getOwnPropertyNames(Intl).filter((name) => name !== 'Segmenter');
  vi.stubGlobal('Intl', Object.fromEntries(names.map((name) => [name, Reflect.get(Intl, name)])));
  vi.resetModules();
  const { searchIn: withoutWords } = await import('./search');
  vi.unstubAllGlobals();
  const search = withoutWords(searchData('ja', plainDate('2026-11-24')));
  const missed = (sampleQueries.ja ?? []).filter(
    ([typed, ...first]) => !first.includes(search(typed)[0] ?? ''),
  );
  expect(missed).toEqual([]);
});

test.each(Object.entries(sampleQueries))('there are thirty or more in %s', (_, searches) => {
  expect(searches.length).toBeGreaterThanOrEqual(30);
});
