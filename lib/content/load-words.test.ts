import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sampleFiles } from './check/sample-files';
import { loadProgrammeWords, loadQuestionWords } from './load-words';
import { hashOfWords } from './read-file';

const root = mkdtempSync(join(tmpdir(), 'words-'));
afterAll(() => rmSync(root, { recursive: true }));

const grant = join(root, 'programmes/grant');
const question = join(root, 'questions/age');
mkdirSync(grant, { recursive: true });
mkdirSync(question, { recursive: true });
for (const [name, text] of Object.entries(sampleFiles).filter(([file]) => file.includes('/shared-rules/'))) {
  mkdirSync(join(root, 'shared-rules'), { recursive: true });
  writeFileSync(join(root, name.replace('content/', '')), text.replace('HASH', 'abcdefabcdef'));
}
for (const name of ['rule', 'ja', 'en']) {
  const text = sampleFiles[`content/programmes/grant/${name}.yaml`] ?? '';
  writeFileSync(join(grant, `${name}.yaml`), text.replace('HASH', 'abcdefabcdef'));
}
writeFileSync(join(question, 'ja.yaml'), "title: a\nshort: b\nwhy: '{grant.maxAge}'\n");
const hash = hashOfWords(join(question, 'ja.yaml'));
writeFileSync(
  join(question, 'en.yaml'),
  `translates: '${hash}'\ntitle: a\nshort: b\nwhy: '{grant.firstDay}'\n`,
);

test('a condition that a programme words for itself keeps the ways of the shared rule', () => {
  const { text, oneOf } = loadProgrammeWords('relocation-grant', 'ja').conditions['residence-status'] ?? {};
  expect(text).toContain('ほかの団体のページ');
  expect(oneOf).toContain('永住者の配偶者等');
});

test('words come with their figures in the language of the reader', () => {
  expect(loadProgrammeWords('grant', 'ja', root)).toMatchObject({
    benefit: '20万円です。',
    language: 'ja',
    stale: false,
  });
  expect(loadProgrammeWords('grant', 'en', root).conditions.since?.text).toBe(
    'You move in on or after 1 April 2022.',
  );
});

test('a shared rule brings its words, and a programme may say one of them itself', () => {
  expect(loadProgrammeWords('child-medical', 'en').conditions['lives-in-city']).toEqual({
    text: 'The child must live in Honjo or be moving there.',
    change:
      'This condition is met once the child lives in Honjo. While the child lives in another municipality, please look at that municipality’s programme.',
  });
  expect(Object.keys(loadProgrammeWords('start-support-u29', 'ja').conditions)).toContain('residence-status');
});

test('a translation of words that have changed since says so', () => {
  expect(loadProgrammeWords('grant', 'en', root)).toMatchObject({ language: 'en', stale: true });
});

test('a language without words shows the Japanese ones and says so', () => {
  expect(loadProgrammeWords('grant', 'ja-simple', root)).toMatchObject({
    title: '支援金',
    language: 'ja',
    stale: false,
  });
});

test('a question may name the figures of any programme', () => {
  expect(loadQuestionWords('age', 'ja', root).why).toBe('40');
  expect(loadQuestionWords('age', 'en', root)).toMatchObject({ why: '1 April 2022', stale: false });
});
