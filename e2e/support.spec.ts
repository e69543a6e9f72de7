import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { ESLint } from 'eslint';
import esX from 'eslint-plugin-es-x';
import { files } from './site/addresses';

/** What the oldest browsers that are supported know: docs/decisions/0050. */
const restricted = esX.configs['flat/restrict-to-es2023'];

/** Methods that arrays have had for long and iterators have not: by their name alone nobody can tell which is meant. */
const ofArraysToo = /^es-x\/no-iterator-prototype-(?:every|filter|find|flatmap|foreach|map|reduce|some)$/;

/** Methods of our own that bear the name of a new one. */
const ours = new Set(['es-x/no-iterator-prototype-take']);

const linter = new ESLint({
  overrideConfigFile: true,
  ignore: false,
  overrideConfig: {
    ...restricted,
    languageOptions: { ecmaVersion: 2022, sourceType: 'module' },
    // Every method that has the name of a new one counts as new.
    settings: { 'es-x': { aggressive: true } },
  },
});

test('the scripts that are shipped use no syntax and no method that a supported browser lacks', async () => {
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(3);
  for (const script of scripts)
    expect.soft(await faultsOf(readFileSync(`out/${script}`, 'utf8')), script).toEqual([]);
});

test('a script that is newer than a supported browser is found out', async () => {
  expect(await faultsOf('Object.groupBy([], String)')).toHaveLength(1);
  expect(await faultsOf('a.isSubsetOf(b)')).toHaveLength(1);
  expect(await faultsOf('using a = b')).toHaveLength(1);
  expect(await faultsOf('[2, 1].toSorted().at(-1)')).toEqual([]);
});

async function faultsOf(script: string): Promise<string[]> {
  const [result] = await linter.lintText(script, { filePath: 'script.js' });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => !ofArraysToo.test(ruleId ?? '') && !ours.has(ruleId ?? ''))
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
}
