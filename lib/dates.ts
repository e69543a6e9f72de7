/** A day of the Gregorian calendar as ISO text, 2026-11-22. Text order is date order, so plain `<` compares days. */
export type PlainDate = string & { readonly plainDate: unique symbol };

/** The earliest and the latest possible day, both included; for an exact day the two are the same. */
export type DateRange = { from: PlainDate; until: PlainDate };

/** A length of time as laws write it; years and months run by the calendar, then the days. */
export type DateSpan = { years?: number | undefined; months?: number | undefined; days?: number | undefined };

/** The day that `text` names; throws where `parseDate` refuses, so it is for days written in code. */
export function plainDate(text: string): PlainDate {
  const day = parseDate(text);
  if (!day) throw new RangeError(`Not a day from 1900 to 2199: ${text}`);
  return day;
}

/** The day that a strict YYYY-MM-DD names, from 1900 to 2199; undefined for 2026-02-29 or 2026-04-31. */
export function parseDate(text: string): PlainDate | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const { year, month, day } = civil(text);
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return compose(year, month, day);
}

/** The days that 2027-03-15, 2027-03, 2027, or two of these joined by a slash may mean. */
export function parseDateRange(text: string): DateRange | undefined {
  const ends = text.split('/');
  const from = span(ends[0] ?? '')?.from;
  const until = span(ends.at(-1) ?? '')?.until;
  if (!from || !until || from > until || ends.length > 2) return undefined;
  return { from, until };
}

/**
 * The shortest text from which `parseDateRange` reads the same range: a whole March is 2027-03, March to May 2027-03/2027-05. Both ends are of
 * one kind, so that nobody has to puzzle over 2027/2027-01-30.
 */
export function dateRangeText({ from, until }: DateRange): string {
  const kinds = names(from).map((first, kind) => ({ first, last: names(until)[kind] ?? until }));
  const exact = kinds.find(({ first, last }) => span(first)?.from === from && span(last)?.until === until);
  const { first, last } = exact ?? { first: from, last: until };
  return first === last ? first : `${first}/${last}`;
}

/** The day `count` days later, or earlier when negative. */
export function addDays(day: PlainDate, count: number): PlainDate {
  const dayOfMonth = twoDigits(day, 8) + count;
  // Every month has 28 days: most steps stay inside one, where year and month are those of a day already checked.
  if (dayOfMonth >= 1 && dayOfMonth <= 28 && Number.isInteger(count)) {
    return `${day.slice(0, 8)}${pad(dayOfMonth)}` as PlainDate;
  }
  return dayOfNumber(dayNumber(day) + count);
}

/** The same day of the month `count` months later, or that month's last day: 31 January and one month is 28 February. */
export function addMonths(day: PlainDate, count: number): PlainDate {
  const from = civil(day);
  const months = from.year * 12 + from.month - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return compose(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** The same day `count` years later; 29 February becomes 28 February in a common year. */
export function addYears(day: PlainDate, count: number): PlainDate {
  return addMonths(day, count * 12);
}

/** How many days `until` is after `from`; negative when it is before. */
export function daysBetween(from: PlainDate, until: PlainDate): number {
  return dayNumber(until) - dayNumber(from);
}

/** The last day of a period whose first day is `event` (…から起算して), by Civil Code art. 143: five years from 2016-03-01 end on 2021-02-28. */
export function periodEndCountingFirst(event: PlainDate, period: DateSpan): PlainDate {
  const { years = 0, months = 0, days = 0 } = period;
  const corresponding = addMonths(event, years * 12 + months);
  const exists = corresponding.slice(8) === event.slice(8);
  // Art. 143(2): the day before the corresponding day, or the last day of a month that has none.
  return addDays(corresponding, exists ? days - 1 : days);
}

/** The last day of a period after `event`, whose own day does not count (Civil Code art. 140): one year from 2026-11-22 ends on 2027-11-22. */
export function periodEnd(event: PlainDate, period: DateSpan): PlainDate {
  return periodEndCountingFirst(addDays(event, 1), period);
}

/** The day at whose end the age is reached (年齢計算ニ関スル法律, which counts the day of birth): the day before the birthday, 28 February for 29 February. */
export function reach(born: PlainDate, age: number): PlainDate {
  return periodEndCountingFirst(born, { years: age });
}

/** The day at whose end so many months of age are reached, counted as in `reach`. */
export function monthsReach(born: PlainDate, months: number): PlainDate {
  return periodEndCountingFirst(born, { months });
}

/** Full years lived when `day` begins: the everyday age, which changes on the birthday; negative before birth. */
export function ageOn(born: PlainDate, day: PlainDate): number {
  const years = yearOf(day) - yearOf(born);
  return day.slice(5) < born.slice(5) ? years - 1 : years;
}

/** Full months lived when `day` begins, counted as in `ageOn`: of somebody born on 31 January none on 28 February, one on 1 March. */
export function monthsOn(born: PlainDate, day: PlainDate): number {
  const months = (yearOf(day) - yearOf(born)) * 12 + twoDigits(day, 5) - twoDigits(born, 5);
  return day.slice(8) < born.slice(8) ? months - 1 : months;
}

/** Full years lived when `day` ends: the age in law, which changes on the day of `reach`. */
export function legalAgeOn(born: PlainDate, day: PlainDate): number {
  return ageOn(born, addDays(day, 1));
}

/** The calendar year of a day. */
export function yearOf(day: string): number {
  return twoDigits(day, 0) * 100 + twoDigits(day, 2);
}

/** The fiscal year of a day: 2026 (令和8年度) from 2026-04-01 to 2027-03-31. */
export function fiscalYearOf(day: PlainDate): number {
  return day.slice(5) < '04-01' ? yearOf(day) - 1 : yearOf(day);
}

/** 1 April, on which a fiscal year and a school year begin. */
export function fiscalYearStart(fiscalYear: number): PlainDate {
  return compose(fiscalYear, 4, 1);
}

/** 31 March, on which a fiscal year and a school year end. */
export function fiscalYearEnd(fiscalYear: number): PlainDate {
  return compose(fiscalYear + 1, 3, 31);
}

/** The first last day of this month of the year on or after `day`: for March the end of the fiscal year. */
export function monthEndAfter(day: PlainDate, month: number): PlainDate {
  const year = yearOf(day);
  const end = compose(year, month, daysInMonth(year, month));
  return end < day ? compose(year + 1, month, daysInMonth(year + 1, month)) : end;
}

/** The first 31 March on or after the day the age is reached: that same day for a child of 1 April. */
export function fiscalYearEndAfter(born: PlainDate, age: number): PlainDate {
  return fiscalYearEnd(fiscalYearOf(reach(born, age)));
}

/** The nursery class of a fiscal year: the age completed on the 31 March before it (子ども・子育て支援法施行令); 0 for a child born later. */
export function nurseryClass(born: PlainDate, fiscalYear: number): number {
  return Math.max(0, ageAtStart(born, fiscalYear));
}

/** The school year of life (学校教育法17条): 1–6 elementary, 7–9 junior high, 10–12 high school age, below 1 before school. */
export function schoolGrade(born: PlainDate, fiscalYear: number): number {
  return ageAtStart(born, fiscalYear) - 5;
}

/** The everyday age on 1 April. */
function ageAtStart(born: PlainDate, fiscalYear: number): number {
  const years = fiscalYear - yearOf(born);
  return born.slice(5) > '04-01' ? years - 1 : years;
}

/** The weekday of a day: 0 for a Sunday, 6 for a Saturday. */
export function weekdayOf(day: PlainDate): number {
  return (dayNumber(day) + 3) % 7; // day 0, 0000-03-01, was a Wednesday
}

/** The day in Japan (UTC+9) at an instant, whatever the zone of the device: the one place where an instant becomes a day. */
export function dayInJapan(instant: Date): PlainDate {
  const shifted = new Date(instant.getTime() + 9 * 60 * 60 * 1000);
  return plainDate(shifted.toISOString().slice(0, 10));
}

function civil(day: string): { year: number; month: number; day: number } {
  return { year: yearOf(day), month: twoDigits(day, 5), day: twoDigits(day, 8) };
}

/** Reads by character codes, because every assessment of a household parses days by the dozen. */
function twoDigits(text: string, at: number): number {
  return text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 48 * 11;
}

function compose(year: number, month: number, day: number): PlainDate {
  // Catches NaN and fractions too: text order is date order only for whole days in years of four digits.
  if (!Number.isInteger(year + month + day) || year < 0 || year > 9999) {
    throw new RangeError(`Not a day of the calendar: ${year}-${month}-${day}`);
  }
  const text = `${pad(Math.floor(year / 100))}${pad(year % 100)}-${pad(month)}-${pad(day)}`;
  return text as PlainDate; // the brand has to start somewhere; every PlainDate comes from here
}

function pad(number: number): string {
  return number < 10 ? `0${number}` : `${number}`;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Days since 0000-03-01: a year that begins in March has its leap day last, so months start on fixed days. */
function dayNumber(text: PlainDate): number {
  const { year, month, day } = civil(text);
  return startOfMarchYear(month < 3 ? year - 1 : year) + startOfMonth((month + 9) % 12) + day - 1;
}

function dayOfNumber(number: number): PlainDate {
  let year = Math.floor(number / 365.2425); // never late, since leap days run at most 0.72 days ahead of their mean
  if (number >= startOfMarchYear(year + 1)) year += 1;
  const dayOfYear = number - startOfMarchYear(year);
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - startOfMonth(month) + 1;
  return month < 10 ? compose(year, month + 3, day) : compose(year + 1, month - 9, day);
}

function startOfMarchYear(year: number): number {
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

/** Days before a month counted from March = 0: five months of 31, 30, 31, 30, 31 days are 153, and the pattern repeats. */
function startOfMonth(month: number): number {
  return Math.floor((153 * month + 2) / 5);
}

function span(text: string): DateRange | undefined {
  if (!/^\d{4}(-\d\d){0,2}$/.test(text)) return undefined;
  const from = parseDate(`${text}-01-01`.slice(0, 10));
  if (!from || text.length === 10) return from && { from, until: from };
  return { from, until: addDays(addMonths(from, text.length === 7 ? 1 : 12), -1) };
}

function names(day: PlainDate): string[] {
  return [day.slice(0, 4), day.slice(0, 7), day];
}
