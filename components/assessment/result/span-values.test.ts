import { expect, test } from 'vitest';
import { compiledMessages } from '@/lib/content/compiled-messages';
import { withoutRuby } from '@/lib/i18n/ruby';
import { locales } from '@/lib/i18n/locales';
import { speaker } from '@/lib/words/speaker';
import { spanValues } from './span-values';

const spans = [
  { min: 2, max: 2 },
  { min: 1, max: 2 },
  { min: 1, max: 4 },
];

test.each([
  [
    'ja',
    [
      '数えられるきょうだいの中で2番目です。',
      '数えられるきょうだいの中で1番目か2番目です。',
      '数えられるきょうだいの中で1番目から4番目のどれかです。',
    ],
  ],
  [
    'en',
    [
      'Yours is number 2 among the children counted.',
      'Yours is number 1 or 2 among the children counted.',
      'Yours is number 1 to 4 among the children counted.',
    ],
  ],
] as const)('a place that lies between others is told in words (%s)', (locale, sentences) => {
  const say = speaker(compiledMessages(locale), locale);
  expect(
    spans.map((each) => say('CheckerMargins', 'under-place', spanValues(each))),
  ).toEqual(sentences);
});

test.each(locales)('what is missing names both numbers, with no dash between them (%s)', (locale) => {
  const say = speaker(compiledMessages(locale), locale);
  for (const { min, max } of [
    { min: 365, max: 366 },
    { min: 10, max: 300 },
  ]) {
    const values = { of: 'self', ...spanValues({ min, max }) };
    for (const text of [
      say('CheckerMargins', 'over-days', values),
      say('CheckerTenYears', 'missing', values),
    ]) {
      expect(withoutRuby(text).match(/\d+/g)).toEqual([String(min), String(max)]);
      expect(text).not.toMatch(/[–-]/);
    }
  }
});
