import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { plainDate } from '../../lib/dates';
import { writeFrozen } from '../../lib/testing/frozen-content';
import { newCommand } from './new-command';

const folder = 'docs/tasks';
const pages = readdirSync(folder).toSorted();
const textOf = (page: string) => readFileSync(join(folder, page), 'utf8');
/** Two pages tell of the same thing, each in a folder of its own. */
const roots = { ja: mkdtempSync(join(tmpdir(), 'tasks-')), en: mkdtempSync(join(tmpdir(), 'tasks-')) };
beforeAll(() => {
  for (const root of Object.values(roots)) {
    writeFrozen(root);
    for (const name of ['lib/facts/inputs', 'lib/questions/questions.ts'])
      cpSync(name, join(root, name), { recursive: true });
  }
}, 60_000);
afterAll(() => {
  for (const root of Object.values(roots)) rmSync(root, { recursive: true });
});
afterEach(() => {
  process.env.COMMAND_LANGUAGE = 'en';
});

/** What stands between fences, without the indent of a list. */
const blocksOf = (page: string): string[] =>
  [...textOf(page).matchAll(/^( *)```\w*\n([\s\S]*?)^ *```$/gm)].map(([, indent = '', text = '']) =>
    text.replaceAll(new RegExp(`^${indent}`, 'gm'), '').trimEnd(),
  );

/** Commands that write something new, each with what the page says they print. */
const printed = pages.flatMap((page) => {
  const blocks = blocksOf(page);
  return blocks.flatMap((block, place) => {
    const [, kind, rest] = /^npm run new -- (programme|question) (.*)$/.exec(block) ?? [];
    const lines = blocks[place + 1];
    return kind && rest && lines ? [{ page, kind, args: rest.split(' '), lines: lines.split('\n') }] : [];
  });
});

test('a page in Japanese and one in English tell of a programme and of a question', () => {
  expect(printed.map(({ page }) => page)).toEqual([
    'add-a-programme.ja.md',
    'add-a-programme.md',
    'add-a-question.ja.md',
    'add-a-question.md',
  ]);
});

test.each(printed)('$page prints what the command does', ({ page, kind, args, lines }) => {
  const language = page.endsWith('.ja.md') ? 'ja' : 'en';
  process.env.COMMAND_LANGUAGE = language;
  const { text } = newCommand([kind, ...args], roots[language], plainDate('2026-11-30'));
  expect(text.split('\n')).toEqual(expect.arrayContaining(lines));
});

describe.each(pages)('%s', (page) => {
  test('names commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const [, name = ''] of textOf(page).matchAll(/npm run (?:--silent )?([a-z-]+)/g))
      expect(scripts).toHaveProperty(name);
    for (const [, file = ''] of textOf(page).matchAll(/npx tsx ([\w./-]+)/g))
      expect(existsSync(file)).toBe(true);
  });

  test('leads to pages and names files that there are', () => {
    const links = [...textOf(page).matchAll(/\]\(([\w.-]+\.md)\)/g)].map(([, to = '']) => join(folder, to));
    const files = [
      ...textOf(page).matchAll(/`((?:lib|content|scripts|docs)\/[\w./-]+\.(?:ts|yaml|md))`/g),
    ].map(([, file = '']) => file);
    // The last is made by whoever reads a translation first.
    const made = /school-gift|uses-garden|night-school|moving-out|readings\.yaml/;
    expect([...links, ...files].filter((each) => !made.test(each) && !existsSync(each))).toEqual([]);
  });

  test('a page for those who keep the content is there in both languages', () => {
    const isForClerks = /programme|question|service|guide/.test(page);
    const other = page.endsWith('.ja.md') ? page.replace('.ja.md', '.md') : page.replace('.md', '.ja.md');
    expect(existsSync(join(folder, other))).toBe(isForClerks);
  });
});
