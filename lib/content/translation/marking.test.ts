import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { markAsRight, sentencesIn } from './marking';
import { markOf } from './sentences';
import { writtenTree } from './written-tree';

const grant = 'programmes/grant';

function grantSaying(japanese: unknown, english: unknown) {
  const tree = writtenTree();
  tree.write(`${grant}/ja.yaml`, JSON.stringify(japanese));
  tree.write(`${grant}/en.yaml`, JSON.stringify(english));
  const text = () => readFileSync(join(tree.root, 'translations/en.yaml'), 'utf8');
  const marks = (): Record<string, unknown> => parse(text());
  const marked = (...places: string[]) => markAsRight('en', grant, places, tree.root);
  return { ...tree, text, marks, marked };
}

test('only the places named are marked', () => {
  const { marks, marked } = grantSaying({ title: 'a', steps: ['b', 'c'] }, {});
  marked('title', 'steps.1');
  expect(marks()).toEqual({ [grant]: { title: markOf('a'), 'steps.1': markOf('c') } });
});

test('marks of other places and other files stay, those of sentences that are gone go', () => {
  const { write, marks, marked } = grantSaying({ title: 'a', steps: ['b'] }, {});
  const old = { title: '00000001', 'steps.0': '00000002', 'notes.gone': '00000003' };
  write('translations/en.yaml', JSON.stringify({ desks: { name: '00000004' }, [grant]: old }));
  marked('title');
  expect(marks()).toEqual({
    desks: { name: '00000004' },
    [grant]: { title: markOf('a'), 'steps.0': '00000002' },
  });
});

test('a place that the Japanese does not have gets no mark', () => {
  const { marks, marked } = grantSaying({ title: 'a' }, { title: 'x', more: 'y' });
  marked('title', 'more');
  expect(marks()).toEqual({ [grant]: { title: markOf('a') } });
});

test('the file has one line for each sentence, from the first on, and keeps its comments', () => {
  const { write, root, text, marked } = grantSaying({ title: 'a', steps: ['b'] }, {});
  marked('title', 'steps.0');
  const first = `${grant}:\n  title: ${markOf('a')}\n  steps.0: ${markOf('b')}\n`;
  expect(text()).toBe(first);
  write('desks/ja.yaml', 'name: c');
  write('translations/en.yaml', `# 印\n${first}`);
  markAsRight('en', 'desks', ['name'], root);
  expect(text()).toBe(`# 印\n${first}desks:\n  name: ${markOf('c')}\n`);
});

test('a mark of digits only stays a text', () => {
  const digits = Array.from({ length: 200 }, (_, number) => `文${number}`).find((each) =>
    /^\d+$/.test(markOf(each)),
  );
  const { text, marked, marks } = grantSaying({ title: digits }, {});
  marked('title');
  expect(text()).toMatch(/title: ['"]\d{8}['"]/);
  expect(marks()).toEqual({ [grant]: { title: markOf(digits ?? '') } });
});

test('each sentence is told with its Japanese, what is said, and whether it is missing or has changed', () => {
  const { write, root } = grantSaying(
    { title: 'a', summary: 'b', steps: ['c', 'd'] },
    { title: 'x', summary: 'y', steps: ['z'] },
  );
  write('translations/en.yaml', JSON.stringify({ [grant]: { title: markOf('a'), summary: '00000001' } }));
  const told = sentencesIn('en', grant, root);
  expect(told).toEqual([
    { place: 'title', japanese: 'a', translated: 'x', madeFrom: undefined, state: 'current' },
    { place: 'summary', japanese: 'b', translated: 'y', madeFrom: '00000001', state: 'changed' },
    { place: 'steps.0', japanese: 'c', translated: 'z', madeFrom: undefined, state: 'changed' },
    { place: 'steps.1', japanese: 'd', translated: undefined, madeFrom: undefined, state: 'missing' },
  ]);
  expect(sentencesIn('en', grant, root, ['steps.0', 'title'])).toEqual([told[0], told[2]]);
});

test('once they are marked they are current', () => {
  const { root, marked } = grantSaying({ title: 'a' }, { title: 'x' });
  marked('title');
  expect(sentencesIn('en', grant, root).map(({ state }) => state)).toEqual(['current']);
});
