import { expect, test } from 'vitest';
import { loadEqualMutants } from '../../content/rule-mutants/equal';
import { contentRoot } from '../../content/load';
import { proveMutants, shareOf } from '../../content/rule-mutants/prove-mutants';
import { proofSize } from './proof-size';

// One in three takes its turn by the day it is today; scripts/prove-rule-mutants.ts tries every one.
const every = proofSize(1, 3);

test('of a hundred small slips in rules, 99 or more are told by an example or mean the same', () => {
  const { tried, stale } = proveMutants(loadEqualMutants(), contentRoot, every, new Date().getDate() % every);
  const untold = tried.filter(({ fate }) => fate === 'survived');
  expect(stale).toEqual([]);
  expect(tried.length).toBeGreaterThan(500 / every);
  const said = untold.map((each) => `${each.in} ${each.path}: ${each.change}`);
  expect(shareOf(tried), said.join('\n')).toBeGreaterThanOrEqual(0.99);
});
