import { Temporal } from 'temporal-polyfill';

/** What a person reaches when; index 3 of `reaches` is the day of reaching three, keys of the maps are fiscal years. */
export type Life = {
  reaches: string[];
  fiscalYearEnds: string[];
  classes: Map<number, number>;
  grades: Map<number, number>;
};

/**
 * A life walked one day after another, counting birthdays, without any arithmetic of dates: slow, for tests and proofs only.
 * At 24:00 of a day people have the everyday age of 0:00 of the next.
 */
export function walkLife(born: string, years: number): Life {
  const life: Life = { reaches: [], fiscalYearEnds: [], classes: new Map(), grades: new Map() };
  const start = indexOf(born);
  const birth = calendar[start];
  let yesterday = birth;
  let age = 0;
  let ended = 1;
  for (let index = start + 1; birth && yesterday && life.fiscalYearEnds.length <= years; index += 1) {
    const today = calendar[index];
    if (!today) throw new RangeError(`The calendar of the proof ends before ${born} is ${years}`);
    if (isBirthday(birth, yesterday, today)) {
      age += 1;
      life.reaches[age] = yesterday.text;
    }
    if (today.month === 4 && today.day === 1) {
      // Whoever reached an age since the 31 March before has its 31 March now.
      for (; ended <= age; ended += 1) life.fiscalYearEnds[ended] = yesterday.text;
      life.classes.set(today.year, age);
    }
    yesterday = today;
  }
  return { ...life, grades: gradesOf(life.classes) };
}

/** The last day of so many months from a first day that counts: Civil Code art. 143(2) word for word, on Temporal. */
export function lastDayOfMonths(first: string, months: number): string {
  const day = Temporal.PlainDate.from(first);
  const lastMonth = day.toPlainYearMonth().add({ months });
  if (day.day > lastMonth.daysInMonth)
    return lastMonth.toPlainDate({ day: lastMonth.daysInMonth }).toString();
  return lastMonth.toPlainDate({ day: day.day }).subtract({ days: 1 }).toString();
}

/** Every day from 1900 to 2199, in order, as Temporal counts them. */
export const calendar = everyDay('1900-01-01', '2199-12-31');

type Day = { text: string; year: number; month: number; day: number };

function isBirthday(birth: Day, yesterday: Day, today: Day): boolean {
  if (birth.month !== 2 || birth.day !== 29) return today.month === birth.month && today.day === birth.day;
  // A leap day's child turns older as 28 February ends, whether 29 February or 1 March follows.
  return yesterday.month === 2 && yesterday.day === 28;
}

/** School starts on the first 1 April on which six is already reached (学校教育法17条); the other grades follow from that year. */
function gradesOf(classes: Map<number, number>): Map<number, number> {
  const firstYear = [...classes.keys()].find((year) => (classes.get(year) ?? 0) >= 6);
  if (firstYear === undefined) throw new RangeError('The walked life ends before school');
  return new Map([...classes.keys()].map((year) => [year, year - firstYear + 1]));
}

function indexOf(day: string): number {
  return Temporal.PlainDate.from('1900-01-01').until(day, { largestUnit: 'days' }).days;
}

function everyDay(from: string, until: string): Day[] {
  const days: Day[] = [];
  for (let day = Temporal.PlainDate.from(from); Temporal.PlainDate.compare(day, until) <= 0;) {
    days.push({ text: day.toString(), year: day.year, month: day.month, day: day.day });
    day = day.add({ days: 1 });
  }
  return days;
}
