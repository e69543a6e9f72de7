import { expect, test } from 'vitest';
import { plainDate } from '../dates';
import { loadEntries } from './open-data-entries';

const entryOn = (day: string, id: string) => {
  const entry = loadEntries({ day: plainDate(day), origin: undefined }).find((each) => each.id === id);
  if (!entry) throw new Error(`no entry ${id}`);
  return entry;
};

test.each([
  ['2023-05-10', '2023-04-01', '2024-01-31'],
  ['2024-02-20', '2023-04-01', '2024-01-31'],
  ['2024-04-01', undefined, undefined],
  ['2026-11-24', undefined, undefined],
])(
  'on %s the intake of the fiscal year is written only while a dated word covers the day',
  (day, from, until) => {
    const { applyFrom, applyUntil } = entryOn(day, 'relocation-grant');
    expect([applyFrom, applyUntil]).toEqual([from, until]);
  },
);

test('the most that is paid once is a number, what is waived by the month is none', () => {
  expect(entryOn('2026-11-24', 'relocation-grant').maxYen).toBe(1_300_000);
  expect(entryOn('2026-11-24', 'third-child-nursery').maxYen).toBeUndefined();
});

test('whose brothers and sisters count is a condition on the family', () => {
  const about = entryOn('2026-11-24', 'third-child-meals').conditions.map((condition) => condition.about);
  expect(about).toContain('family');
  expect(about).toContain('person');
});

test('where one of several ways is enough, a condition names them all in one line', () => {
  const texts = entryOn('2026-11-24', 'fertility-grant').conditions.map((condition) => condition.text);
  expect(texts).toContain(
    '不妊治療を受けていること。（次のどれか一つ：特定不妊治療（体外受精や顕微授精など）／一般不妊治療（タイミング法、人工授精、検査、画像診断、投薬など））',
  );
});

test('an ended programme names its successor only by an address that works', () => {
  const day = plainDate('2026-11-24');
  const related = loadEntries({ day, origin: 'https://navi.example.jp' }).flatMap((entry) => entry.related);
  expect(related.length).toBeGreaterThan(0);
  for (const { url } of related)
    expect(url).toMatch(/^https:\/\/navi\.example\.jp\/ja\/programmes\/[a-z0-9-]+\/$/);
});
