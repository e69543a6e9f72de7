import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { assessmentJson } from './assessment-json';
import { reportOf } from './report';

const households: Household[] = [
  { self: { residence: 'moving-in', moveInDate: '2020-05-01' } },
  {
    pregnancy: 'self',
    movesWith: 'same-household-later',
    self: {
      residence: 'moving-in',
      moveInDate: '2027-03',
      birthDate: '1992-06-20',
      workRoutes: ['telework'],
    },
    children: [{ birthDate: '2024-08-10', residence: 'moving-in', moveInDate: '2027-06-01' }],
  },
  { self: { residence: 'in-city' }, children: [{ birthDate: '2021-08-10', livesWithSelf: true }] },
];
const catalogue = frozenCatalogue();
const printed = households.map((household) =>
  assessmentJson(reportOf(household, plainDate('2026-11-22'), catalogue, ['self.periods'])),
);

test('the page on the format tells every field that is printed, and no other in its tables', () => {
  const page = readFileSync('docs/assessment-format.md', 'utf8');
  const keys = keysIn(printed);
  expect([...keys].filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  const rows = [...page.matchAll(/^\| `(\w+)`/gm)].map(([, key]) => key);
  expect(rows.filter((key) => !keys.has(String(key)))).toEqual([]);
});

function keysIn(value: unknown): Set<string> {
  if (typeof value !== 'object' || value === null) return new Set();
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return new Set([...own, ...Object.values(value).flatMap((each) => [...keysIn(each)])]);
}
