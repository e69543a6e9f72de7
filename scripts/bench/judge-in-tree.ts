/**
 * Judges described people by the rules of the tree in which it is started, and prints how many in a second. Run in a tree, with its rules and `all` or
 * `fewest` reasons: node --import tsx judge-in-tree.ts PEOPLE.json fewest
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { loadCatalogue } from '@/lib/content/load';
import { plainDate, type PlainDate } from '@/lib/dates';
import type { Household } from '@/lib/facts/household';
import type { readHousehold } from '@/lib/facts/read-household';
import type { assess } from '@/lib/rules';
import { mostRounds } from './most-rounds';
import type { Described } from './same-people';

const [people = '', reasons] = process.argv.slice(2);
// What these files export is what their types say, in an earlier tree as in this one.
const { loadCatalogue: catalogueOf } = await ofTree<{ loadCatalogue: typeof loadCatalogue }>(
  'lib/content/load.ts',
);
const { readHousehold: read } = await ofTree<{ readHousehold: typeof readHousehold }>(
  'lib/facts/read-household.ts',
);
const rules = await ofTree<{ assess: typeof assess; outlines?: typeof assess }>(
  existsSync('lib/rules/index.ts') ? 'lib/rules/index.ts' : 'lib/rules/assess.ts',
);
// A tree that knows one way of judging judges so, whatever is asked of it.
const judge = (reasons === 'fewest' && rules.outlines) || rules.assess;
const catalogue = catalogueOf();
const described: Described[] = JSON.parse(readFileSync(people, 'utf8'));
const ready = described.map(({ on, household }) => readOn(household, plainDate(on)));
const rounds = mostRounds(() => ready.forEach(({ household, day }) => judge(household, day, catalogue)));
console.log(rounds * ready.length);

async function ofTree<T>(module: string): Promise<T> {
  return (await import(pathToFileURL(resolve(module)).href)) as T;
}

function readOn(described: unknown, day: PlainDate): { household: Household; day: PlainDate } {
  const told = read(described, day, catalogue.places);
  if ('problems' in told) throw new Error(JSON.stringify(told.problems));
  return { household: told.household, day };
}
