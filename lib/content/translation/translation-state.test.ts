import { join } from 'node:path';
import { expect, test } from 'vitest';
import { markOf, sentencesOf } from './sentences';
import { changedSince } from './translated-from';
import { leastOf, readingMark, translationState } from './translation-state';
import { writtenTree } from './written-tree';

const grant = 'programmes/grant';
const japanese = { title: '支援金', steps: ['申請します。'] };
const english = { title: 'Grant', steps: ['Apply.'] };

type Reading = {
  readonly by: 'speaker' | 'city';
  readonly on: string;
  readonly mark?: string;
  readonly what?: string;
};

/** A programme that has been translated from the Japanese of today and read by these. */
function translated(readings: readonly Reading[] = []) {
  const { root, write } = writtenTree();
  const say = (locale: string, words: unknown) => write(`${grant}/${locale}.yaml`, JSON.stringify(words));
  say('ja', japanese);
  say('en', english);
  const marked = [...sentencesOf(japanese)].map(([place, sentence]) => [place, markOf(sentence)]);
  const marks = JSON.stringify({ [grant]: Object.fromEntries(marked) });
  write('translations/en.yaml', marks);
  const mark = readingMark(japanese, english);
  const written = readings.map((each) => ({ language: 'en', what: grant, role: 'a reader', mark, ...each }));
  if (written.length > 0) write('translations/readings.yaml', JSON.stringify(written));
  return { root, write, say, marks, state: () => translationState('en', grant, root) };
}

const speaker = { by: 'speaker', on: '2026-11-20' } as const;
const city = { by: 'city', on: '2026-11-22' } as const;

test('Japanese is the source', () => {
  expect(translationState('ja', grant, translated().root)).toEqual({ kind: 'source' });
});

test('a language without the file, or without one of its sentences, is missing', () => {
  const { root, say, state } = translated([city]);
  expect(translationState('ja-simple', grant, root)).toEqual({ kind: 'missing' });
  say('en', { title: 'Grant', steps: [] });
  expect(state()).toEqual({ kind: 'missing' });
});

test('what nobody has read is a draft', () => {
  expect(translated().state()).toEqual({ kind: 'draft' });
});

test('what a speaker has read is read, what the city has read is checked, whoever was first', () => {
  expect(translated([speaker]).state()).toEqual({ kind: 'read', on: '2026-11-20' });
  expect(translated([city]).state()).toEqual({ kind: 'checked', on: '2026-11-22' });
  expect(translated([speaker, city]).state()).toEqual({ kind: 'checked', on: '2026-11-22' });
});

test('a reading of something else says nothing of this', () => {
  expect(translated([{ ...speaker, what: 'desks' }]).state()).toEqual({ kind: 'draft' });
  expect(translated([{ ...speaker, mark: '00000000' }]).state()).toEqual({ kind: 'draft' });
});

test('a reading in one language says nothing of another, even where both say the same', () => {
  const { root, write, say, marks } = translated([speaker]);
  say('ja-simple', english);
  expect(translationState('ja-simple', grant, root)).toEqual({ kind: 'changed' });
  write('translations/ja-simple.yaml', marks);
  expect(translationState('ja-simple', grant, root)).toEqual({ kind: 'draft' });
});

test('a change of the Japanese takes a reading back: what was read is older', () => {
  const { root, write, say, state } = translated([city]);
  const changed = { ...japanese, title: '給付金' };
  say('ja', changed);
  expect(state()).toEqual({ kind: 'changed' });
  expect(changedSince('en', grant, changed, root)).toEqual(['title']);
  const marks = { title: markOf('給付金'), 'steps.0': markOf('申請します。') };
  write('translations/en.yaml', JSON.stringify({ [grant]: marks }));
  expect(state()).toEqual({ kind: 'draft' });
});

test('a change of the translation takes a reading back: nobody has read that', () => {
  const { say, state } = translated([city]);
  say('en', { ...english, title: 'Subsidy' });
  expect(state()).toEqual({ kind: 'draft' });
  say('en', english);
  expect(state()).toMatchObject({ kind: 'checked' });
});

test('words to search by may change without another reading', () => {
  const { say, state } = translated([city]);
  say('en', { ...english, search: ['subsidy'] });
  expect(state()).toMatchObject({ kind: 'checked' });
});

test('sentences without a mark are changed: nobody knows of what they were made', () => {
  const { write, state } = translated([city]);
  write('translations/en.yaml', '{}');
  expect(state()).toEqual({ kind: 'changed' });
});

test('messages stand beside the content', () => {
  const { root, write } = writtenTree();
  write('messages/ja.json', '{ "Site": { "title": "案内" } }');
  write('messages/en.json', '{ "Site": { "title": "Guide" } }');
  const state = () => translationState('en', 'messages', join(root, 'content'));
  expect(state()).toEqual({ kind: 'changed' });
  write('content/translations/en.yaml', `messages: { Site.title: '${markOf('案内')}' }`);
  expect(state()).toEqual({ kind: 'draft' });
  write('messages/en.json', '{}');
  expect(state()).toEqual({ kind: 'missing' });
});

test('what is made of several files is as good as the worst of them', () => {
  const kinds = ['missing', 'changed', 'draft', 'source'] as const;
  const states = [...kinds.map((kind) => ({ kind })), { kind: 'read', on: '2026-11-20' } as const];
  expect(leastOf(states)).toEqual({ kind: 'missing' });
  expect(leastOf(states.slice(1))).toEqual({ kind: 'changed' });
  expect(leastOf(states.slice(2))).toEqual({ kind: 'draft' });
  expect(leastOf(states.slice(3))).toEqual({ kind: 'read', on: '2026-11-20' });
  expect(leastOf([{ kind: 'source' }, { kind: 'checked', on: '2026-11-22' }]).kind).toBe('checked');
  expect(leastOf([])).toEqual({ kind: 'source' });
});
