import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outOfTurn, turns } from '../../e2e/turns';

test('every journey that has a turn is there, and has one', () => {
  const files = readdirSync('e2e', { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const there = files.flatMap((name) => (name.endsWith('.spec.ts') ? [name.replace('.spec.ts', '')] : []));
  const named = turns.flat();
  expect(named.filter((name) => !there.includes(name))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

test('in as many days as there are turns nothing is left out', () => {
  const left = turns.map((_, day) => outOfTurn(day));
  for (const name of turns.flat()) {
    const days = left.filter(({ testIgnore }) => !testIgnore.includes(`**/e2e/${name}.spec.ts`));
    expect({ name, days: days.length }).toEqual({ name, days: 1 });
  }
  for (const tag of ['@turn0', '@turn1', '@turn2'])
    expect(left.filter(({ grepInvert }) => !grepInvert.test(`a journey ${tag}`))).toHaveLength(1);
});
