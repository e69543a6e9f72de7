import { expect, test } from 'vitest';
import { addDays, plainDate, weekdayOf } from '../dates';
import { formatDate, formatMonthDay, formatYen, formatYenRange } from './format';
import { formatsIn } from './languages';
import { locales, type Locale } from './locales';
import { withoutRuby } from './ruby';
import { formatDayWithWeekday } from './weekday';

/** Reads what stands on a page, knowing the language and not the tables that wrote it. */
type Reader = {
  readonly day: (text: string) => { day: string; weekday: number };
  readonly yen: (text: string) => number;
  readonly span: (text: string) => string[];
};

const iso = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function japanese(weekdayEnding: string): Reader {
  return {
    day: (text) => {
      const [, year, month, day, weekday = ''] =
        new RegExp(`^(\\d{4})年(\\d+)月(\\d+)日（(.)${weekdayEnding}）$`).exec(text) ?? [];
      return {
        day: iso(Number(year), Number(month), Number(day)),
        weekday: '日月火水木金土'.indexOf(weekday),
      };
    },
    yen: (text) => {
      const [, amount = '', unit] = /^(\d{1,3}(?:,\d{3})*)(万?)円$/.exec(text) ?? [];
      return Number(amount.replaceAll(',', '')) * (unit ? 10_000 : 1);
    },
    span: (text) => (/^(.*)から ?(.*)まで$/.exec(text) ?? []).slice(1),
  };
}

const shortMonths = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const shortWeekdays = 'SunMonTueWedThuFriSat';
const readers: Record<Locale, Reader> = {
  ja: japanese(''),
  'ja-simple': japanese('曜日'),
  en: {
    day: (text) => {
      const [, weekday = '', day, month = '', year] =
        /^([A-Z][a-z]+day), (\d+) ([A-Z][a-z]+) (\d{4})$/.exec(text) ?? [];
      return {
        day: iso(Number(year), shortMonths.indexOf(month.slice(0, 3)) / 3 + 1, Number(day)),
        weekday: shortWeekdays.indexOf(weekday.slice(0, 3)) / 3,
      };
    },
    yen: (text) => Number((/^¥(\d{1,3}(?:,\d{3})*)$/.exec(text)?.[1] ?? '').replaceAll(',', '')),
    span: (text) => text.split(' to '),
  },
};

const first = plainDate('1950-01-01');
const last = plainDate('2050-12-31');

test.each(locales)('every day from 1950 to 2050 reads back in %s, and no two are written alike', (locale) => {
  const formats = formatsIn(locale);
  const wrong: string[] = [];
  const texts = new Set<string>();
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const text = withoutRuby(formatDayWithWeekday(day, formats));
    const read = readers[locale].day(text);
    if (read.day !== day || read.weekday !== weekdayOf(day)) wrong.push(`${day}: ${text}`);
    const dayAndMonth = formatMonthDay(day.slice(5), formats);
    if (!formatDate(day, formats).includes(dayAndMonth)) wrong.push(`${day}: ${dayAndMonth}`);
    texts.add(text);
  }
  expect(wrong).toEqual([]);
  expect(texts.size).toBe(36_890);
});

test.each(locales)('every sum to 3,000,000 yen reads back in %s', (locale) => {
  const formats = formatsIn(locale);
  const { yen, span } = readers[locale];
  const wrong: string[] = [];
  for (let sum = 0; sum <= 3_000_000; sum += sum < 100_000 ? 8 : 1000) {
    for (const each of [sum, sum + 1]) {
      const text = withoutRuby(formatYen(each, formats));
      if (yen(text) !== each) wrong.push(`${each}: ${text}`);
    }
    const [from, until] = span(withoutRuby(formatYenRange(sum, sum + 50_000, formats))).map(yen);
    if (sum > 0 && (from !== sum || until !== sum + 50_000)) wrong.push(`from ${sum}`);
    if (
      sum > 0 &&
      !withoutRuby(formatYenRange(0, sum, formats)).endsWith(withoutRuby(formatYen(sum, formats)))
    )
      wrong.push(`up to ${sum}`);
  }
  expect(wrong).toEqual([]);
});

test('every month and every day of the month has its own reading in easy Japanese', () => {
  const { months, days } = formatsIn('ja-simple');
  expect(months.join(' ')).toBe(
    'いちがつ にがつ さんがつ しがつ ごがつ ろくがつ しちがつ はちがつ くがつ じゅうがつ じゅういちがつ じゅうにがつ',
  );
  expect(days.join(' ')).toBe(
    [
      'ついたち ふつか みっか よっか いつか むいか なのか ようか ここのか とおか',
      'じゅういちにち じゅうににち じゅうさんにち じゅうよっか じゅうごにち',
      'じゅうろくにち じゅうしちにち じゅうはちにち じゅうくにち はつか',
      'にじゅういちにち にじゅうににち にじゅうさんにち にじゅうよっか にじゅうごにち',
      'にじゅうろくにち にじゅうしちにち にじゅうはちにち にじゅうくにち さんじゅうにち さんじゅういちにち',
    ].join(' '),
  );
});
