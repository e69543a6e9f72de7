import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { plainDate } from '../dates';
import { maxYenOf } from '../open-data/max-yen';
import { programmeRecord } from '../open-data/records';
import { catalogueSchema, rulesSchema } from '../open-data/schemas';
import { frozenContent } from '../testing/frozen-content';
import { loadSources } from './load';
import { loadSharedRules, programmeFrom } from './read-programme';

// A household is paid a million yen, and 800,000 for applications from 1 April 2027 on.
const root = frozenContent();
const file = join(root, 'programmes', 'relocation-grant', 'rule.yaml');
const source = 'source: honjo-relocation';
const text = readFileSync(file, 'utf8').replace(
  /^ {2}household: \{.*\}$/m,
  `  household: { unit: yen, values: [{ value: 1000000, ${source} }, { value: 800000, ${source}, from: 2027-04-01 }] }`,
);
const { programme } = programmeFrom(file, parse(text), loadSharedRules(root));
const own = { number: '1000000001', keywords: {}, words: {} as never };
const recordOn = (day: string) => programmeRecord(programme, own, plainDate(day));

test('an amount is what it comes to on the day of the file; beside it stand both values with their days', () => {
  const base = (day: string) => recordOn(day).amount?.parts.find(({ id }) => id === 'base')?.yen;
  expect(base('2027-03-31')).toEqual({ min: 600_000, max: 1_000_000 });
  expect(base('2027-04-01')).toEqual({ min: 600_000, max: 800_000 });
  expect(recordOn('2026-11-30').figures.household).toMatchObject({
    ...{ value: 1_000_000, lastDay: '2027-03-31' },
    later: [{ value: 800_000, from: '2027-04-01', by: 'application' }],
  });
});

test('the most that one application brings is that of the day of the file', () => {
  const most = (day: string) => maxYenOf(programme, loadSources(root), plainDate(day));
  expect(most('2027-03-31')).toBe(1_300_000);
  expect(most('2027-04-01')).toBe(1_100_000);
});

test('both files hold to their own schemas on both sides of the day', () => {
  const { words: _, ...shape } = catalogueSchema.shape.programmes.element.shape;
  for (const day of ['2027-03-31', '2027-04-01'])
    for (const [name, each] of Object.entries(shape)) {
      const written: unknown = Object.entries(recordOn(day)).find(([key]) => key === name)?.[1];
      expect(each.safeParse(written).error, name).toBeUndefined();
    }
  const { rounds: __, ...written } = programme;
  expect(rulesSchema.shape.programmes.element.safeParse(written).error).toBeUndefined();
});
