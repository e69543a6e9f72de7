import { expect, test } from 'vitest';
import { plainDate } from '../../dates';
import { noHolidays } from '../proof/small-programme';
import { trimmedToOpenDays } from './trimmed';

type Ends = readonly [string | undefined, string | undefined];

// 28 November 2026 is a Saturday.
test.each<[Ends, Ends[]]>([
  [['2026-11-27', '2026-11-30'], [['2026-11-27', '2026-11-30']]],
  [['2026-11-28', '2026-11-30'], [['2026-11-30', '2026-11-30']]],
  [['2026-11-27', '2026-11-29'], [['2026-11-27', '2026-11-27']]],
  [['2026-11-28', '2026-11-29'], []],
  [[undefined, '2026-11-29'], [[undefined, '2026-11-27']]],
  [['2026-11-28', undefined], [['2026-11-30', undefined]]],
])('of %j the open days are %j', (ends, open) => {
  const trimmed = trimmedToOpenDays([stretchOf(ends)], noHolidays);
  expect(trimmed).toEqual(open.map(stretchOf));
});

function stretchOf(ends: Ends) {
  const [from, until] = ends.map((day) => (day === undefined ? undefined : plainDate(day)));
  return { from, until };
}
