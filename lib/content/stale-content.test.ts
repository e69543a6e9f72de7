import { expect, test } from 'vitest';
import { addDays, plainDate } from '../dates';
import { loadCatalogue, loadServices } from './load';
import { loadElsewhere } from './load-elsewhere';
import { loadGuide, loadGuideIds } from './load-guides';
import { staleContent } from './stale-content';

const entries = [...loadCatalogue().programmes, ...loadServices()];
const guides = loadGuideIds().map((id) => loadGuide(id));
const everything = [...entries, ...guides, { id: 'elsewhere', ...loadElsewhere() }];
const idsOn = (day: string, within = 0) => staleContent(plainDate(day), within).map(({ id }) => id);

test('on the day everything was checked nothing is due', () => {
  expect(idsOn('2026-11-22')).toEqual([]);
});

test.each(everything)('$id is listed on the day of its next check, and past only the day after', (facts) => {
  const day = plainDate(facts.recheck);
  const found = (on: typeof day, within = 0) => staleContent(on, within).find(({ id }) => id === facts.id);
  expect(found(addDays(day, -1))).toBeUndefined();
  expect(found(addDays(day, -30), 30)).toMatchObject({ checked: facts.checked, isDue: false });
  expect(found(day)).toMatchObject({ isDue: false });
  expect(found(addDays(day, 1))).toMatchObject({ isDue: true });
});

test('what has waited longest comes first, and each names a source and a programme or service a desk', () => {
  const stale = staleContent(plainDate('2199-01-01'), 0);
  expect(stale).toHaveLength(everything.length);
  const days = stale.map(({ recheck }) => recheck);
  expect(days).toEqual(days.toSorted());
  for (const { sources } of stale) expect(sources).not.toEqual([]);
  const asked = stale.filter(({ desks }) => desks.length > 0).map(({ id }) => id);
  expect(asked).toEqual(expect.arrayContaining(entries.map(({ id }) => id)));
});
