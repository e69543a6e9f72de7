import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withItem } from './insert-item';

const round = { state: 'open', from: '2027-04-01', until: undefined, said: '2027-04', source: 'call' };
const line = '  - { state: open, from: 2027-04-01, said: 2027-04, source: call }';

test('a round stands below the last one, whose remark stays where it was', () => {
  const text = `# 注。
availability:
  # 前の年。
  - { state: open, from: 2026-04-01, said: 2026-04, source: page } # 電話で聞いた
conditions: []
`;
  expect(withItem(text, ['availability'], round)).toBe(text.replace('聞いた\n', `聞いた\n${line}\n`));
});

test('below an item of several lines, too, and at the end of a file', () => {
  const text = `availability:
  - {
      state: open,
      from: 2026-04-01,
    }`;
  expect(withItem(text, ['availability'], round)).toBe(`${text}\n${line}`);
});

test('a remark before the next key stays before it', () => {
  const text = 'availability:\n  - a: 1\n    b: 2\n\n# 次。\nnotes: []\n';
  expect(withItem(text, ['availability'], { a: 2 })).toBe(
    'availability:\n  - a: 1\n    b: 2\n  - { a: 2 }\n\n# 次。\nnotes: []\n',
  );
});

test('an empty list gets its first item, and lines end as they did', () => {
  expect(withItem('id: x\r\navailability: [] # まだない\r\nnotes: []\r\n', ['availability'], { a: 1 })).toBe(
    'id: x\r\navailability:\r\n  - { a: 1 } # まだない\r\nnotes: []\r\n',
  );
});

test('a source is a block of lines, and what YAML would misread stands in quotation marks', () => {
  const source = {
    id: 'call',
    title: "課: 'A' #1",
    publisher: '本庄市',
    url: 'https://a.jp/?a=1:2',
    date: '2027',
  };
  const text = withItem('- id: page\n  title: 頁\n', [], source);
  expect(text.split('\n').slice(2)).toEqual([
    '- id: call',
    "  title: '課: ''A'' #1'",
    '  publisher: 本庄市',
    '  url: https://a.jp/?a=1:2',
    '  date: 2027',
    '',
  ]);
  expect(parse(text)[1]).toEqual({ ...source, date: 2027 });
});

test('what does not fit into a line is written in several', () => {
  const long = { state: 'open', source: 'a'.repeat(100) };
  expect(withItem('list:\n  - { a: 1 }\n', ['list'], long)).toBe(
    `list:\n  - { a: 1 }\n  - {\n      state: open,\n      source: ${'a'.repeat(100)},\n    }\n`,
  );
});

test('where there is no list nothing is guessed', () => {
  expect(() => withItem('a: 1\n', ['list'], {})).toThrow('no list stands at list');
  expect(() => withItem('list: [1]\n', ['list'], { a: 1 })).toThrow('written in one line');
});
