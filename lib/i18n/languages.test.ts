import { expect, test } from 'vitest';
import { eraText } from './era-text';
import { formatList, formatNumber } from './format';
import { formatsOf, furiganaLocale, isSimpleJapanese, languages, textIn } from './languages';
import { defaultLocale, locales } from './locales';

test('what a browser gets of a language is plain data', () => {
  for (const { formats } of Object.values(languages))
    expect(JSON.parse(JSON.stringify(formats))).toEqual(formats);
});

test.each(locales)('%s has every month and weekday, and the places of its patterns', (locale) => {
  const formats = formatsOf(locale);
  expect([new Set(formats.months).size, new Set(formats.weekdays).size]).toEqual([12, 7]);
  expect([0, 31]).toContain(new Set(formats.days).size);
  const placesIn = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted().join('');
  expect(
    [formats.day, formats.month, formats.year, formats.dayOfYear, formats.dayWithWeekday].map(placesIn),
  ).toEqual(['{day}{month}{year}', '{month}{year}', '{year}', '{day}{month}', '{date}{weekday}']);
  expect([formats.span, formats.yenSpan, formats.yenUpTo].map(placesIn)).toEqual([
    '{from}{until}',
    '{from}{until}',
    '{yen}',
  ]);
  expect(formats.yen.map(({ text }) => placesIn(text))).toEqual(formats.yen.map(() => '{amount}'));
  expect(formats.yen.at(-1)).toMatchObject({ from: 0, unit: 1 });
});

test('a text is read in the language itself, or in one that its file names', () => {
  expect(textIn({ ja: '桜', en: 'cherry' }, 'en')).toBe('cherry');
  expect(textIn({ ja: '桜', en: 'cherry' }, 'ja-simple')).toBe('桜');
  expect(() => textIn({ en: 'cherry' }, defaultLocale)).toThrow('nothing for ja among en');
});

test('easy Japanese is the one with furigana', () => {
  expect(locales.filter((locale) => formatsOf(locale).hasFurigana)).toEqual([furiganaLocale]);
  expect(locales.filter(isSimpleJapanese)).toEqual([furiganaLocale]);
});

test('lists, numbers and eras', () => {
  const [ja, simple, en] = locales.map(formatsOf);
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
