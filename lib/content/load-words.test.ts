import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sampleFiles } from './check/sample-files';
import { writeSample } from './check/sample-writing';
import { loadDesks, loadDeskSearchWords, loadPlaceNames } from './load';
import { loadEmergency } from './load-contacts';
import { loadProgrammeWords, loadQuestionWords, loadSearchWords } from './load-words';
import { writtenTree } from './translation/written-tree';

/** Content without a fault, and these files of it otherwise, or taken away. */
function contentWith(changes: Readonly<Record<string, string>> = {}): string {
  const { root, write } = writtenTree();
  writeSample(root);
  for (const [name, text] of Object.entries(changes)) write(`content/${name}`, text);
  return join(root, 'content');
}

const sample = contentWith({
  'questions/age/ja.yaml': "title: a\nshort: b\nwhy: '{grant.maxAge}'\n",
  'questions/age/en.yaml': "title: a\nshort: b\nwhy: '{grant.firstDay}'\n",
  'programmes/bonus/en.yaml': 'title: Bonus\nsearch: [extra]\n',
});

test('a condition that a programme words for itself keeps the ways of the shared rule', () => {
  const { text, oneOf } = loadProgrammeWords('relocation-grant', 'ja').conditions['residence-status'] ?? {};
  expect(text).toContain('ほかの団体のページ');
  expect(oneOf).toContain('永住者の配偶者等');
});

test('words come with their figures in the language of the reader, without those to search by', () => {
  const words = loadProgrammeWords('grant', 'ja', sample);
  expect(words).toMatchObject({ benefit: '20万円です。', language: 'ja' });
  expect(words).not.toHaveProperty('search');
  expect(loadProgrammeWords('grant', 'en', sample)).toMatchObject({
    language: 'en',
    conditions: { since: { text: 'You move in on or after 1 April 2022.' } },
  });
});

test('a shared rule brings its words, and a programme may say one of them itself', () => {
  expect(loadProgrammeWords('child-medical', 'en').conditions['lives-in-city']).toEqual({
    text: 'The child must live in Honjo or be moving there.',
    change:
      'This condition is met once the child lives in Honjo. While the child lives in another municipality, please look at that municipality’s programme.',
  });
  expect(Object.keys(loadProgrammeWords('start-support-u29', 'ja').conditions)).toContain('residence-status');
});

test('a language without words shows the Japanese ones and says so', () => {
  const words = loadProgrammeWords('grant', 'vi', sample);
  expect(words).toMatchObject({ title: '支援金', language: 'ja' });
});

test('a language with some of the words shows none of them, and is searched by those it has', () => {
  expect(loadProgrammeWords('bonus', 'en', sample)).toMatchObject({ title: 'p', language: 'ja' });
  expect(loadSearchWords('programmes', 'bonus', 'en', sample)).toEqual(['extra']);
  expect(loadSearchWords('programmes', 'bonus', 'ja-simple', sample)).toEqual(['かさん']);
});

describe('a programme that names a shared rule', () => {
  const rule = (sampleFiles['content/programmes/bonus/rule.yaml'] ?? '').replace(
    'conditions:\n',
    'conditions:\n  - { id: lives-here, source: city, when: { part: lives-here } }\n',
  );
  const shared = {
    'shared-rules/rules.yaml': 'rules: { lives-here: { fact: residence, is: in-city } }\nvary: {}\n',
    'shared-rules/ja.yaml': 'rules: { lives-here: { text: 住む, change: 越す } }\n',
    'programmes/bonus/rule.yaml': rule,
    'programmes/bonus/en.yaml': (sampleFiles['content/programmes/bonus/en.yaml'] ?? '').replace(
      'title: p',
      'title: Bonus',
    ),
  };
  const bonus = (english: string) =>
    loadProgrammeWords('bonus', 'en', contentWith({ ...shared, 'shared-rules/en.yaml': english }));

  test('has the words of both in one language', () => {
    const words = bonus('rules: { lives-here: { text: Live here, change: Move here } }\n');
    expect(words).toMatchObject({
      language: 'en',
      title: 'Bonus',
      conditions: { 'lives-here': { text: 'Live here' } },
    });
  });

  test.each(['rules: {}\n', 'rules: { lives-here: { text: Live here } }\n'])(
    'is Japanese as a whole where the rule is not told in the language: %j',
    (english) => {
      const words = bonus(english);
      expect(words).toMatchObject({
        language: 'ja',
        title: 'p',
        conditions: { 'lives-here': { text: '住む' } },
      });
    },
  );
});

test('a question may name the figures of any programme', () => {
  expect(loadQuestionWords('age', 'ja', sample).why).toBe('40');
  expect(loadQuestionWords('age', 'en', sample)).toMatchObject({ why: '1 April 2022', language: 'en' });
});

test('a desk is told in the language that says all of it, and its Japanese name stands beside', () => {
  expect(loadDesks('en', sample).counter).toMatchObject({
    ...{ name: 'Desk', place: 'Ground floor', nameJa: '窓口', language: 'en' },
  });
});

test.each([
  ['no file', undefined],
  ['an empty file', ''],
  ['no desk', 'desks: {}\n'],
  ['only a place', 'desks: { counter: { place: Ground floor } }\n'],
  ['only a name', 'desks: { counter: { name: Desk } }\n'],
  ['a name still to be written', 'desks:\n  counter: { name: , place: Ground floor }\n'],
])('a desk of which a language has %s is Japanese and says so', (_, english) => {
  const root = contentWith(english === undefined ? {} : { 'desks/vi.yaml': english });
  expect(loadDesks('vi', root).counter).toMatchObject({ name: '窓口', place: '一階', language: 'ja' });
});

test('one desk may be told in a language and another not yet', () => {
  const root = contentWith({
    'desks/desks.yaml': '- { id: counter, source: city }\n- { id: library, source: city }\n',
    'desks/ja.yaml': 'desks: { counter: { name: 窓口 }, library: { name: 図書館 } }\n',
    'desks/en.yaml': 'desks: { counter: { place: Here }, library: { name: Library } }\n',
  });
  const { counter, library } = loadDesks('en', root);
  expect([counter?.name, library?.name]).toEqual(['窓口', 'Library']);
});

test('a desk is searched by words of its own even where it is shown in Japanese', () => {
  const root = contentWith({ 'desks/vi.yaml': 'desks: { counter: { name: Quầy, search: [quay] } }\n' });
  expect(loadDeskSearchWords('counter', 'vi', root)).toEqual(['quay']);
  expect(loadDeskSearchWords('counter', 'ja-simple', root)).toBeUndefined();
});

test.each(['', 'places: {}\n', 'places: { kumagaya: }\n'])(
  'a place that a language does not name (%j) has its Japanese name',
  (vietnamese) => {
    const root = contentWith({ 'places/vi.yaml': vietnamese });
    expect(loadPlaceNames('vi', root)).toEqual([{ code: 'kumagaya', prefecture: 'saitama', name: '熊谷市' }]);
    expect(loadPlaceNames('en', root)[0]?.name).toBe('Kumagaya');
  },
);

test('one place may be named in a language and another not yet', () => {
  const root = contentWith({
    'places/places.yaml': ['kumagaya', 'fukaya']
      .map((code) => `- { code: ${code}, prefecture: saitama }\n`)
      .join(''),
    'places/ja.yaml': 'places: { kumagaya: 熊谷市, fukaya: 深谷市 }\n',
    'places/en.yaml': 'places: { kumagaya: , fukaya: Fukaya }\n',
  });
  expect(loadPlaceNames('en', root).map(({ name }) => name)).toEqual(['熊谷市', 'Fukaya']);
});

test('whom to call is told in one language, Japanese where another does not say all of it', () => {
  const root = contentWith({ 'emergency/vi.yaml': "numbers: { '119': Cứu thương }\n" });
  expect(loadEmergency('en', root)).toMatchObject({ language: 'en', say: { sentences: ['An ambulance'] } });
  expect(loadEmergency('vi', root)).toMatchObject({ language: 'ja', numbers: [{ name: '救急' }] });
});
