import { expect, test } from 'vitest';
import { eraText } from './era-text';
import { formatList, formatNumber } from './format';
import { formatsIn, furiganaLocale, isSimpleJapanese, languages, textIn } from './languages';
import { defaultLocale, locales } from './locales';

test('what a browser gets of a language is plain data', () => {
  for (const { formats } of Object.values(languages))
    expect(JSON.parse(JSON.stringify(formats))).toEqual(formats);
});

test.each(locales)('%s has every month and weekday, and the places of its patterns', (locale) => {
  const formats = formatsIn(locale);
  expect(new Set(formats.weekdays).size).toBe(7);
  const placesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted().join('');
  // A month is said by its number, its name or both, and names are there where a pattern has a place for them.
  const said = (text: string) =>
    [
      ...new Set(
        placesIn(text)
          .replaceAll('Name', '')
          .match(/\{\w+\}/g),
      ),
    ].join('');
  for (const text of [formats.day, formats.month, formats.dayOfYear, formats.monthOfYear]) {
    if (text.includes('{monthName}')) expect(new Set(formats.months).size).toBe(12);
    if (text.includes('{dayName}')) expect(new Set(formats.days).size).toBe(31);
  }
  expect(
    [formats.day, formats.month, formats.year, formats.dayOfYear, formats.monthOfYear].map(said),
  ).toEqual(['{day}{month}{year}', '{month}{year}', '{year}', '{day}{month}', '{month}']);
  expect(placesIn(formats.dayWithWeekday)).toBe('{date}{weekday}');
  const ends = (text: string) => placesIn(text).replaceAll(/OfYear|Bare/g, '');
  const spans = [formats.span, formats.daySpan, formats.daySpanInYear, formats.yenSpan];
  expect(spans.map(ends)).toEqual(spans.map(() => '{from}{until}'));
  expect([formats.span, formats.daySpan, formats.yenUpTo].map(placesIn)).toEqual([
    '{from}{until}',
    '{from}{until}',
    '{yen}',
  ]);
  for (const { text, bare } of formats.yen)
    expect([text, bare].map(placesIn)).toEqual(['{amount}', '{amount}']);
  expect(formats.yen.at(-1)).toMatchObject({ from: 0, unit: 1 });
});

test('a text is read in the language itself, or in one that its file names', () => {
  expect(textIn({ ja: '桜', en: 'cherry' }, 'en')).toBe('cherry');
  expect(textIn({ ja: '桜', en: 'cherry' }, 'ja-simple')).toBe('桜');
  expect(() => textIn({ en: 'cherry' }, defaultLocale)).toThrow('nothing for ja among en');
});

test('easy Japanese is the one with furigana', () => {
  expect(locales.filter((locale) => languages[locale].hasFurigana)).toEqual([furiganaLocale]);
  expect(locales.filter(isSimpleJapanese)).toEqual([furiganaLocale]);
});

test('lists, numbers and eras', () => {
  const [ja, simple, en] = locales.map(formatsIn);
  if (!ja || !simple || !en) throw new Error('three languages');
  expect([formatList([], en), formatList(['a'], en), formatList(['a', 'b'], en)]).toEqual([
    '',
    'a',
    'a and b',
  ]);
  expect([formatList(['a', 'b', 'c'], en), formatList(['a', 'b', 'c'], ja)]).toEqual([
    'a, b and c',
    'a、b、c',
  ]);
  expect([formatNumber(2031, en), formatNumber(76, en, 1), formatNumber(3 * 1.1, ja)]).toEqual([
    '2,031',
    '76.0',
    '3.3',
  ]);
  expect([eraText(2019, ja), eraText(2019, simple)]).toEqual([
    '平成31年・令和元年',
    '｜平成《へいせい》31｜年《ねん》・｜令和《れいわ》｜元年《がんねん》',
  ]);
});
