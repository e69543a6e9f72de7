import { expect, test } from 'vitest';
import { addDays, plainDate, weekdayOf } from '../dates';
import { formatDate, formatMonthDay, formatYen, formatYenRange } from './format';
import { formatsIn } from './languages';
import { locales } from './locales';
import { readers } from './sample-readers';
import { proofSize } from '../rules/proof/proof-size';
import { withoutRuby } from './ruby';
import { formatDayWithWeekday } from './weekday';

const first = plainDate('1950-01-01');
const last = plainDate('2050-12-31');

// One day and one sum of three in turn, by the day it is today; all of them under npm run prove. What reads back is written like no other.
const turns = proofSize(1, 3);
const turn = new Date().getDate() % turns;

test.each(locales)('every day from 1950 to 2050 reads back in %s, and no two are written alike', (locale) => {
  const formats = formatsIn(locale);
  const wrong: string[] = [];
  const texts = new Set<string>();
  let read = 0;
  for (let day = addDays(first, turn); day <= last; day = addDays(day, turns)) {
    read += 1;
    const text = withoutRuby(formatDayWithWeekday(day, formats));
    const back = readers[locale].day(text);
    if (back.day !== day || back.weekday !== weekdayOf(day)) wrong.push(`${day}: ${text}`);
    const dayAndMonth = formatMonthDay(day.slice(5), formats);
    if (!formatDate(day, formats).includes(dayAndMonth)) wrong.push(`${day}: ${dayAndMonth}`);
    texts.add(text);
  }
  expect(wrong).toEqual([]);
  expect(texts.size).toBe(read);
  expect(read).toBeGreaterThanOrEqual(Math.floor(36_890 / turns));
});

test.each(locales)('every sum to 3,000,000 yen reads back in %s', (locale) => {
  const formats = formatsIn(locale);
  const { yen, span } = readers[locale];
  const wrong: string[] = [];
  for (let sum = 0, place = 0; sum <= 3_000_000; sum += sum < 100_000 ? 8 : 1000, place += 1) {
    if (place % turns !== turn) continue;
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
