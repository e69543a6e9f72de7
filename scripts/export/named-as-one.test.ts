import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { namedAsOne } from './named-as-one';

const folder = await mkdtemp(join(tmpdir(), 'named-as-one-'));
afterAll(() => rm(folder, { recursive: true }));

/** What the later script gives, run as it is. */
async function run(pair: { first: string; later: string }): Promise<Record<string, unknown>> {
  await writeFile(join(folder, 'first.mjs'), pair.first);
  const later = join(folder, `${Math.random()}.mjs`);
  await writeFile(later, pair.later);
  return (await import(/* @vite-ignore */ pathToFileURL(later).href)) as Record<string, unknown>;
}

const first = [
  'const taken = (text) => `taken ${text}`; const kept = "kept"; let counted = 0;',
  'const count = () => { counted += 1; }; count(); export { counted as c, kept as k, taken as t };',
].join('\n');
const later = [
  'import { t as taken, c as counted, k as other } from "./first.mjs";',
  'const kept = taken(other); function given() { const taken = counted; return [kept, taken]; }',
  'export { given as whatIsGiven };',
].join('\n');

test('what one script takes from another is called alike in both, and stays what it is', async () => {
  const pair = await namedAsOne({ first, later });
  const [, taken] = /import\{([^}]*)\}/.exec(pair.later) ?? [];
  const [, shown] = /export\{([^}]*)\}/.exec(pair.first) ?? [];
  expect(shown?.split(',')).toHaveLength(3);
  // What the later script has a name of its own for, as something else is called so there, keeps two.
  expect(taken?.replace(/ as \w+$/, '')).toBe(shown);
  const { whatIsGiven } = await run(pair);
  expect((whatIsGiven as () => unknown)()).toEqual(['taken kept', 1]);
});

test('names are short, whoever they belong to', async () => {
  const pair = await namedAsOne({ first, later });
  expect(pair.first + pair.later).not.toMatch(/\b(taken|counted|given)\b(?! )/);
});

test('scripts that share nothing are refused', async () => {
  await expect(namedAsOne({ first: 'let a=1;', later: 'let b=2;' })).rejects.toThrow('takes nothing');
});
