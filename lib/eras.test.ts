import { expect, test } from 'vitest';
import { addDays, plainDate } from './dates';
import { eras, firstYearOf } from './eras';

const oracle = new Intl.DateTimeFormat('ja-JP-u-ca-japanese-nu-latn', { era: 'long', timeZone: 'UTC' });

/** The era and the year of a day as the runtime's own calendar has them. */
function byIntl(day: string) {
  const parts = oracle.formatToParts(new Date(`${day}T00:00:00Z`));
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return { name: part('era'), year: part('year') };
}

test.each(eras.filter(({ from }) => from > '1900'))(
  '$name begins on the day that the calendar says',
  (era) => {
    const before = addDays(plainDate(era.from), -1);
    expect(byIntl(era.from)).toEqual({ name: era.name, year: expect.stringMatching(/^(1|元)$/) });
    expect(byIntl(before).name).not.toBe(era.name);
    expect(eras.find(({ until }) => until === before)?.name).toBe(byIntl(before).name);
  },
);

test.each([
  ['1989-01-07', '昭和', '64'],
  ['1989-01-09', '平成', '1'],
  ['2027-05-10', '令和', '9'],
])('%s is in %s %s', (day, name, year) => {
  const era = eras.find((each) => each.name === name);
  expect(era && Number(day.slice(0, 4)) - firstYearOf(era) + 1).toBe(Number(year));
  expect(byIntl(day).name).toBe(name);
});
