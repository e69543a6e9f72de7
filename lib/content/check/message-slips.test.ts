import { expect, test } from 'vitest';
import { faultAt, faultsOfSlip, type SampleSlip } from './sample-tree';

const english = 'messages/en.json';

/** What was done, to which file: this for that; where the fault stands and what it says. */
const slips: SampleSlip[] = [
  [
    'a message that one language lacks',
    english,
    /,\n  "Site": \{\n.*\n  \}/,
    '',
    '1 Site.title',
    'Add this message: ja.json has it.',
  ],
  [
    'a message that only one language has',
    english,
    '"title":',
    '"extra": "more",\n    "title":',
    '6 Site.extra',
    'Delete this message: ja.json has none.',
  ],
  [
    'a digit in a message',
    english,
    'Guide to {name}',
    'Guide to {name} 2',
    '6 Site.title',
    'Write a placeholder instead of 2.',
  ],
  ['a language without messages', english, null, null, '1', 'Write this file: the messages of one language.'],
  [
    'messages of no language',
    'messages/vi.json',
    null,
    '{}',
    '1',
    'Move or delete this file: known here are ja.json, ja-simple.json, en.json.',
  ],
  [
    'a placeholder of another name',
    english,
    '{name}',
    '{nom}',
    '6 Site.title',
    'Use exactly the placeholders name, as ja.json does.',
  ],
  [
    'a placeholder of another kind',
    english,
    '{count, plural, one {# programme.} other {# programmes.}}',
    '{count} programmes.',
    '3 Result.count',
    'Use exactly the placeholders count, plural, as ja.json does.',
  ],
  [
    'ICU that does not parse',
    english,
    '{name}',
    '{name',
    '6 Site.title',
    'Correct the ICU message: expect argument closing brace.',
  ],
  [
    'a plural without other',
    english,
    ' other {# programmes.}',
    '',
    '3 Result.count',
    'Correct the ICU message: missing other clause.',
  ],
  [
    'markup',
    english,
    'Guide to {name}',
    'Guide to <b>{name}</b>',
    '6 Site.title',
    'Write the sentence without markup; links belong in components/.',
  ],
  [
    'an apostrophe of a typewriter',
    english,
    'Guide to {name}',
    "{name}'s guide",
    '6 Site.title',
    "Write ’ instead of '.",
  ],
  ['a number for a text', english, '"Guide to {name}"', '5', '6 Site.title', 'Write a text.'],
  [
    'kanji without reading in a plural',
    'messages/ja-simple.json',
    '｜制度《せいど》',
    '制度',
    '3 Result.count',
    'Write the reading of 制度 as ｜制度《…》.',
  ],
  [
    'broken JSON',
    english,
    '"Site": {',
    '"Site" {',
    '5',
    'Correct the spelling of this file: Missing , or : between flow map items.',
  ],
];

test.each(slips)('%s', (_, file, from, to, at, message) => {
  expect(faultsOfSlip(file, from, to)).toEqual([faultAt(file, at, message)]);
});

test('an apostrophe that quotes for ICU is none of a sentence', () => {
  expect(faultsOfSlip(english, 'Guide to {name}', "Guide to '<'{name}'>'")).toEqual([]);
});

test('keys out of order', () => {
  const text =
    '{\n  "Site": { "title": "Guide to {name}" },\n  "Result": { "count": "{count, plural, other {#}}" }\n}\n';
  expect(faultsOfSlip(english, null, text)).toEqual([
    faultAt(english, '3 Result', 'Move this key up, before Site.'),
  ]);
});
