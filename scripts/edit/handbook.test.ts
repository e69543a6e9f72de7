import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { handbook } from './handbook';
import words from './words/ja.json';

const text = readFileSync('docs/tebiki.md', 'utf8');

/** What the handbook says of the site itself, which the editor does not say. */
const saidByTheSite = ['訳が古い'];

test('every button and field that the handbook names is called so on the clerk’s page', () => {
  const known = new Set([...valuesOf(words), ...saidByTheSite]);
  const named = [...text.matchAll(/「([^」]+)」/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

test('every task of the first page has its place in the handbook', () => {
  const tasks = Object.entries(words.tasks).filter(([key]) => key !== 'heading' && !key.endsWith('What'));
  expect(tasks.filter(([, name]) => !text.includes(`「${name}」`))).toEqual([]);
});

test('every field of a new service and of a sentence written anew is named in the handbook', () => {
  const { service, form } = words;
  const fields = [
    ...[service.title, service.id, service.summary, service.benefit, service.openTo, service.steps],
    ...[service.search, service.topic, service.kind, form.desk],
    ...[form.entry, form.sentence, form.text, form.because],
  ];
  expect(fields.filter((name) => !text.includes(`「${name}」`))).toEqual([]);
});

test('the pictures that it names are there, small, and none is left over', () => {
  const named = [...text.matchAll(/\((tebiki\/[a-z]+\.png)\)/g)].map(([, name = '']) => `docs/${name}`);
  for (const name of named) expect({ name, isThere: existsSync(name) }).toEqual({ name, isThere: true });
  expect(named.filter((name) => statSync(name).size > 60_000)).toEqual([]);
  expect(readdirSync('docs/tebiki').toSorted()).toEqual(
    named.map((name) => name.replace('docs/tebiki/', '')).toSorted(),
  );
});

test('its page shows each picture, and nothing beside them is served', () => {
  const files = handbook('.');
  const page = String(files.get('/tebiki')?.body);
  const shown = [...page.matchAll(/src="([^"]+)"/g)].map(([, source]) => source);
  expect([...files.keys()].toSorted()).toEqual(['/tebiki', ...shown].toSorted());
  expect(page).not.toMatch(/^(#|- |\d+\. )/m);
});

function valuesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesOf) : [];
}
