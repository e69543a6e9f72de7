import { expect, test } from 'vitest';
import { addDays, plainDate } from '@/lib/dates';
import { formatDate, formatMonthDay, formatYen, formatYenRange } from '@/lib/i18n/format';
import { formatsIn } from '@/lib/i18n/languages';
import { locales, type Locale } from '@/lib/i18n/locales';
import { withoutRuby } from '@/lib/i18n/ruby';
import { figuresIn } from './figures-in';

const read = (text: string, locale: Locale) => [...figuresIn(withoutRuby(text), locale)];

test.each(locales)('days of a year, alone and from one to another, are read in %s', (locale) => {
  const formats = formatsIn(locale);
  for (let day = plainDate('2027-01-01'); day < '2028-01-01'; day = addDays(day, 1)) {
    const later = addDays(day, 40);
    expect(read(formatDate(day, formats), locale)).toEqual([`day ${day}`]);
    expect(read(formatMonthDay(day.slice(5), formats), locale)).toEqual([`day ${day.slice(5)}`]);
    const told = formatDate({ from: day, until: later }, formats);
    if (told.includes(formatMonthDay(later.slice(5), formats)))
      expect(read(told, locale)).toEqual([`day ${day}`, `day ${later}`]);
  }
});

test.each(locales)('sums, alone and from one to another, are read in %s', (locale) => {
  const formats = formatsIn(locale);
  for (const sum of [1, 500, 4_500, 15_000, 100_000, 300_000, 1_000_000, 1_300_000, 2_000_000]) {
    expect(read(formatYen(sum, formats), locale)).toEqual([`yen ${sum}`]);
    expect(read(formatYenRange(sum, sum * 3, formats), locale)).toEqual([`yen ${sum}`, `yen ${sum * 3}`]);
  }
});

test.each<[Locale, string, string[]]>([
  ['ja', '午後1時から4時、午前8時30分まで', ['time 13:00', 'time 16:00', 'time 8:30']],
  ['ja-simple', '午後 5時30分まで、12月の 30日', ['day 12-30', 'time 17:30']],
  ['en', '8.30 a.m. to 5.15 p.m.', ['time 8:30', 'time 17:15']],
  ['pt-BR', 'das 7 às 10 horas da noite, até as 8h30 da manhã', ['time 19:00', 'time 22:00', 'time 8:30']],
  ['vi', 'từ 1 giờ đến 4 giờ chiều, mỗi lần 2 giờ', ['time 13:00', 'time 16:00', 'number 2']],
  ['es', 'de 1 p.m. a 4 p.m.', ['time 13:00', 'time 16:00']],
  ['fil', '8:30 AM hanggang 5:15 PM', ['time 8:30', 'time 17:15']],
  ['zh-Hans', '下午1点到4点', ['time 13:00', 'time 16:00']],
  ['id', 'pukul 8.30 pagi sampai pukul 5.15 sore', ['time 8:30', 'time 17:15']],
  ['ne', 'दिउँसो 1 बजेदेखि 4 बजेसम्म', ['time 13:00', 'time 16:00']],
  [
    'ja',
    '令和元年度、平成29年、95.4億円、12.5%',
    ['number 2019', 'number 2017', 'yen 9540000000', 'percent 12.5'],
  ],
  ['en', '¥9.54 billion, 5 years (令和8年度)', ['yen 9540000000', 'number 5', 'number 2026']],
  ['es', '0495-25-1111 (300万円以下), 1,300 hijos', ['telephone 0495-25-1111', 'yen 3000000', 'number 1300']],
  ['pt-BR', '1.300 pessoas, 2,5 vezes', ['number 1300', 'number 2.5']],
  ['fil', 'fiscal year (Abril hanggang Marso)', []],
  ['ne', 'जुन तरिकाले पनि, जुनमा', ['day 06']],
])('in %s: %s', (locale, text, figures) => {
  expect(read(text, locale).toSorted()).toEqual(figures.toSorted());
});
