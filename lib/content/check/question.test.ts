import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { locales } from '../../i18n/locales';
import { noFaults } from './fault';
import { checkQuestion, questionsToWord } from './question';

const root = mkdtempSync(join(tmpdir(), 'question-'));
const folder = join(root, 'content/questions/home');
afterAll(() => rmSync(root, { recursive: true }));

const form = { type: 'boolean' } as const;
const ofEverybody = questionsToWord([
  { id: 'home', about: 'self', form },
  { id: 'home', about: 'spouse', form },
  { id: 'home', about: 'child', form },
]).get('home');

/** What the check finds in words that are the same in every language. */
function faultsIn(words: string): string[] {
  if (!ofEverybody) throw new Error('no question');
  mkdirSync(folder, { recursive: true });
  for (const locale of locales) writeFileSync(join(folder, `${locale}.yaml`), words);
  const report = noFaults();
  checkQuestion(root, 'home', ofEverybody, [], report);
  return report.faults.filter(({ file }) => file.endsWith('/ja.yaml')).map(({ message }) => message);
}

const spouse = 'spouseTitle: a\nspouseShort: a\n';
const child = "childTitle: '{child}'\nchildShort: '{child}'\n";

test('a question of everybody has words of its own for the spouse and for a child', () => {
  expect(faultsIn(`title: a\nshort: a\nwhy: a\n${spouse}${child}`)).toEqual([]);
});

test('without the words about a child, both are named', () => {
  expect(faultsIn(`title: a\nshort: a\nwhy: a\n${spouse}`)).toEqual([
    'Add childTitle: this question is put to children too.',
    'Add childShort: this question is put to children too.',
  ]);
});

test('the number of a child does not stand where others read it', () => {
  expect(faultsIn(`title: a\nshort: a\nwhy: '{child}'\n${spouse}${child}`)).toEqual([
    'Write {child} in childTitle and childShort only: others read this.',
  ]);
});

test('what is said by where somebody lives is said of choices that the question has', () => {
  const said = (code: string) =>
    `title: a\nshort: a\nwhy: a\n${spouse}${child}choices: { true: a }\nbyResidence:
  in-city: { spouseTitle: a, childTitle: a, choices: { ${code}: a } }
  moving-in: { spouseTitle: a, childTitle: a }\n`;
  expect(faultsIn(said('true'))).toEqual([]);
  expect(faultsIn(said('truth'))).toEqual(['No choice is called truth. Write true.']);
});
