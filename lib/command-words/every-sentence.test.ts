import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import compile from 'icu-minify/compile';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filledInEnglish } from './filled-in-english';
import japanese from './ja.json';
import onPage from './ja-on-page.json';
import { sayWritten } from './say';

// What commands say or pass on from the check, the schemas and the reading of a household.
const rooms = [
  ...['check', 'correct', 'plausible', 'rule-language', 'simple-japanese', 'translation'].map(
    (room) => `lib/content/${room}`,
  ),
  ...readdirSync('lib/content')
    .filter((name) => /-schemas?\.ts$/.test(name))
    .map((name) => `lib/content/${name}`),
  'lib/rules/schema',
  'lib/open-data/defects.ts',
  ...['what-to-write', 'schema-problems', 'place-problems', 'read-household'].map(
    (name) => `lib/facts/${name}.ts`,
  ),
  ...['agreement', 'check-content', 'correct', 'draw', 'new', 'translated', 'assess', 'release'].map(
    (name) => `scripts/${name}`,
  ),
];

beforeAll(() => {
  process.env.COMMAND_LANGUAGE = 'ja';
});
afterAll(() => {
  process.env.COMMAND_LANGUAGE = 'en';
});

const sentences = rooms.flatMap(filesIn).flatMap(sentencesIn);

test('every sentence of the commands is there in Japanese', () => {
  expect(sentences.length).toBeGreaterThan(250);
  expect(sentences.filter((sentence) => !/[ぁ-んァ-ヶ一-龠]/.test(sayWritten(sentence)))).toEqual([]);
});

test.each(Object.entries(japanese))('the Japanese of ‘%s’ names what the English names', (english, said) => {
  if (!sentences.includes(english) && !filledInEnglish.some((each) => each === english)) return;
  const namesOf = (text: string) =>
    [...text.replaceAll(/'\{'[^']*'\}'/g, '').matchAll(/\{(\w+)/g)].map(([, name]) => name).toSorted();
  expect(new Set(namesOf(said))).toEqual(new Set(namesOf(english)));
});

test.each(Object.entries(onPage))('on the page ‘%s’ is said without a word of the files', (english, said) => {
  expect(sentences).toContain(english);
  const names = [...said.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  for (const name of names) expect(english).toContain(`{${name}}`);
  expect(said.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[A-Za-z]/);
});

test.each(filledInEnglish)('‘%s’ filled in English is said in Japanese with the same values', (pattern) => {
  const names = [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const filled = names.reduce((text, name) => text.replace(`{${name}}`, `x-${name}`), pattern as string);
  const said = sayWritten(filled);
  expect(said).toMatch(/[ぁ-ん一-龠]/);
  for (const name of names) expect(said).toContain(`x-${name}`);
});

test('every Japanese sentence can be filled in', () => {
  for (const text of Object.values(japanese))
    if (/'\{'|plural/.test(text)) expect(() => compile(text)).not.toThrow();
});

function filesIn(room: string): string[] {
  if (room.endsWith('.ts')) return [room];
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.ts$/.test(name) && !/(^|\/)(sample-|planted)/.test(name))
    .map((name) => join(room, name));
}

/** The texts of a file that read as sentences; what is thrown without being said is for programmers. */
function sentencesIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isThrowStatement(node) && !/\bsay\(/.test(node.getText())) return;
    if (ts.isImportDeclaration(node)) return;
    const text = textOf(node);
    if (text !== undefined && /^[A-Z][\w’]* \S.*[.:]$/s.test(text)) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal }) => `x${literal.text}`).join('');
}
