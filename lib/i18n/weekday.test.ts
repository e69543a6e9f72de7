import { expect, test } from 'vitest';
import { addDays, plainDate } from '../dates';
import { formatDayWithWeekday } from './weekday';
import { formatsIn } from './languages';

test('Friday, 29 January 2027 in each language', () => {
  const day = plainDate('2027-01-29');
  expect(formatDayWithWeekday(day, formatsIn('ja'))).toBe('2027年1月29日（金）');
  expect(formatDayWithWeekday(day, formatsIn('en'))).toBe('Friday, 29 January 2027');
  expect(formatDayWithWeekday(day, formatsIn('ja-simple'))).toBe(
    '2027｜年《ねん》｜1月《いちがつ》｜29日《にじゅうくにち》（｜金曜日《きんようび》）',
  );
});

test('every day of four years has the weekday that Intl gives it', () => {
  const ja = new Intl.DateTimeFormat('ja', { weekday: 'short', timeZone: 'UTC' });
  const en = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });
  for (let day = plainDate('2026-01-01'); day < '2030-01-01'; day = addDays(day, 1)) {
    const instant = new Date(day);
    expect(formatDayWithWeekday(day, formatsIn('ja')).slice(-3)).toBe(`（${ja.format(instant)}）`);
    expect(formatDayWithWeekday(day, formatsIn('ja-simple'))).toContain(`｜${ja.format(instant)}曜日《`);
    expect(formatDayWithWeekday(day, formatsIn('en')).split(',')[0]).toBe(en.format(instant));
  }
});

test('each weekday has its reading', () => {
  const sunday = plainDate('2027-01-31');
  const readings = [0, 1, 2, 3, 4, 5, 6].map((later) =>
    formatDayWithWeekday(addDays(sunday, later), formatsIn('ja-simple')).replace(
      /^.*曜日《(.*)ようび》）$/,
      '$1',
    ),
  );
  expect(readings).toEqual('にち げつ か すい もく きん ど'.split(' '));
});
