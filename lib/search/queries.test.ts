import { describe, expect, test, vi } from 'vitest';
import { locales, type Locale } from '../i18n/locales';
import { sampleQueries } from './sample-queries';
import { sampleSearch } from '../testing/sample-search';
import { strangersQueries } from './strangers-queries';
import { translatedQueries } from './translated-queries';

describe.each(Object.entries({ ...sampleQueries, ...translatedQueries }))('in %s', (locale, searches) => {
  // The keys are those of the records above.
  const { data, search } = sampleSearch(locale as Locale);

  test('whatever should come first is there to be found', () => {
    const ids = new Set(data.entries.map(({ id }) => id));
    expect(searches.flatMap(([, ...first]) => first.filter((id) => !ids.has(id)))).toEqual([]);
  });

  test.each(searches)('%s leads to %s', (typed, ...first) => {
    expect(first).toContain(search(typed)[0]);
  });
});

// What somebody else typed does not always lead to the right page at once; it is seen without scrolling, then.
describe.each(Object.entries(strangersQueries))('what a stranger types in %s', (locale, searches) => {
  // The keys are those of the record above.
  const { data, search } = sampleSearch(locale as Locale);
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
    const ids = new Set(data.entries.map(({ id }) => id));
    expect(searches.flatMap(([, ...first]) => first.filter((id) => !ids.has(id)))).toEqual([]);
  });
});

/** Not mended: what the words mean together, no word of them says. */
const beyondTheFirstThree: Readonly<Record<string, string[]>> = {
  ja: ['妻が出産で入院 上の子'],
  'ja-simple': ['びょうきの とき でんわ'],
  en: ['school lunch money'],
};

test.each(['いじめ', '印鑑証明', '駐車場'])('%s, which nothing here is about, leads nowhere', (typed) => {
  expect(sampleSearch('ja').search(typed)).toEqual([]);
});

test.each(['霸凌', '停车场', '高尔夫球'])('nor does %s in Chinese', (typed) => {
  expect(sampleSearch('zh-Hans').search(typed)).toEqual([]);
});

test.each(locales)('in %s romaji are found with and without hyphens and macrons', (locale) => {
  const { search } = sampleSearch(locale);
  for (const [usual, ...others] of romaji) {
    const [first] = search(usual);
    expect(first, usual).toBeDefined();
    for (const typed of others) expect(search(typed)[0], typed).toBe(first);
  }
});

const romaji: readonly (readonly [string, ...string[]])[] = [
  ['boshi techo', 'boshi techō', 'boshi-techo', 'Boshi-Techō', 'BOSHI TECHO', 'boshi techo\u0304'],
  ['gakudo', 'gakudō', 'GAKUDO', 'gakudo\u0304'],
  ['jido teate', 'jidō teate', 'jido-teate', 'JIDŌ-TEATE'],
  ['hoikuen', 'Hoikuen', 'HOIKUEN'],
  ['juminhyo', 'jūminhyō', 'ju\u0304minhyo\u0304'],
];

test('browsers that cannot cut Japanese into words find the same', async () => {
  const names = Object.getOwnPropertyNames(Intl).filter((name) => name !== 'Segmenter');
  vi.stubGlobal('Intl', Object.fromEntries(names.map((name) => [name, Reflect.get(Intl, name)])));
  vi.resetModules();
  const { searchIn: withoutWords } = await import('./search');
  vi.unstubAllGlobals();
  // The other files of tests get modules that know words again.
  vi.resetModules();
  const search = withoutWords(sampleSearch('ja').data);
  const missed = (sampleQueries.ja ?? []).filter(
    ([typed, ...first]) => !first.includes(search(typed)[0] ?? ''),
  );
  expect(missed).toEqual([]);
});

test.each(Object.entries(sampleQueries))('there are thirty or more in %s', (_, searches) => {
  expect(searches.length).toBeGreaterThanOrEqual(30);
});

test.each(Object.entries(translatedQueries))('there are twenty in %s', (_, searches) => {
  expect(searches).toHaveLength(20);
});

test('each language has written queries', () => {
  expect(Object.keys({ ...sampleQueries, ...translatedQueries }).toSorted()).toEqual(locales.toSorted());
});
