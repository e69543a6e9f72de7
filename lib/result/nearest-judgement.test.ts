import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import { assess } from '../rules';
import { nearestJudgement } from './nearest-judgement';

const catalogue = frozenCatalogue();

test.each([
  { birthDates: ['2026-01-01', '2018-06-01'], nearest: 1 },
  { birthDates: ['2018-06-01', '2026-01-01'], nearest: 0 },
])('of a baby and a child of eight the older one is nearer to junior high school: $birthDates', (each) => {
  const children = each.birthDates.map((birthDate) => ({ birthDate, livesWithSelf: true }));
  const household = {
    self: { residence: 'in-city', birthDate: '1990-01-01' },
    spouse: 'none',
    children,
  } as const;
  const result = assess(household, plainDate('2026-11-28'), catalogue).find(
    ({ id }) => id === 'english-test',
  );
  expect(result && nearestJudgement(result)?.subject.child).toBe(each.nearest);
});
