import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { dayOfAge } from './ages';
import { peopleFacts } from './people-facts';
import { situationOf } from './situation';

const range = (from: string, until = from) => ({ from: plainDate(from), until: plainDate(until) });

describe.each([
  ['somebody born in spring', '2008-04-02', '2026-04-01', '2026-04-02'],
  ['somebody born on 1 April', '2008-04-01', '2026-03-31', '2026-04-01'],
  ['somebody born on 29 February', '2008-02-29', '2026-02-28', '2026-03-01'],
])('eighteen years of %s', (_, born, before, birthday) => {
  test.each([
    ['are reached as the day before the birthday ends', ['end-of-day'], range(before)],
    ['count from the birthday', ['start-of-day'], range(birthday)],
    ['may be either where nothing is said', [], range(before, birthday)],
  ])('%s', (_case, as, day) => expect(dayOfAge(range(born), 18, as)).toEqual(day));
});

test('a month of birth leaves a month, nobody none, and what is not told stays open', () => {
  const may = range('2000-05-01', '2000-05-31');
  expect(dayOfAge(may, 20, ['start-of-day'])).toEqual(range('2020-05-01', '2020-05-31'));
  expect(dayOfAge(null, 20, [])).toBeNull();
  expect(dayOfAge(undefined, 20, [])).toBeUndefined();
});

test('an adult and a child each have a day of their own, and tell it by their own birth', () => {
  const household = {
    self: { birthDate: '1990-06-10' },
    spouse: {},
    children: [{ birthDate: '2020-02-03' }],
  };
  const situation = situationOf(household, plainDate('2026-11-22'), {});
  const { read, needs } = peopleFacts.dayOfAge;
  const told = (subject: Parameters<typeof read>[1]) => [
    read(situation, subject, ['start-of-day'], { age: 10 }),
    needs(situation, subject),
  ];
  expect(told({ adult: 'self' })).toEqual([range('2000-06-10'), ['self.birthDate']]);
  expect(told({ adult: 'spouse' })).toEqual([undefined, ['spouse.birthDate']]);
  expect(told({ adult: 'self', child: 0 })).toEqual([range('2030-02-03'), ['children.0.birthDate']]);
});
