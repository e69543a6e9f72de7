import { expect, test } from 'vitest';
import { locales } from '../../i18n/locales';
import { faultAt, faultsOfSlip, reportOfSlip, type SampleSlip } from './sample-tree';
import { sampledIn } from './sample-writing';

const english = 'messages/en.json';

/** What was done, to which file: this for that; where the fault stands and what it says. */
const slips: SampleSlip[] = [
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
  [
    'a number with a style, which the checker would not say',
    english,
    'Guide to {name}',
    'Guide to {name, number, percent}',
    '6 Site.title',
    'Correct the ICU message: numbers come ready as text: write {name} without a style.',
  ],
  [
    'a day that the browser would write',
    english,
    'Guide to {name}',
    'Guide to {name, date, long}',
    '6 Site.title',
    'Correct the ICU message: days come ready as text: write {name} alone.',
  ],
  [
    'no messages in Japanese',
    'messages/ja.json',
    null,
    null,
    '1',
    'Write this file: the messages of one language.',
  ],
  [
    'messages of no language',
    'messages/xx.json',
    null,
    '{}',
    '1',
    `Move or delete this file: known here are ${locales.map((locale) => `${locale}.json`).join(', ')}.`,
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
    'Close what is open above this line: a quotation mark, a bracket or a brace, or a colon is missing.',
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

test('a message that one language lacks is missing there', () => {
  const { faults, missing } = reportOfSlip(english, /,\n  "Site": \{\n.*\n  \}/, '');
  expect([faults, missing]).toEqual([
    [],
    [faultAt(english, '1 Site.title', 'Add it: messages/ja.json has it.')],
  ]);
});

test('a message under another key is missing in its place, and told of once where it stands', () => {
  const { faults, missing } = reportOfSlip(english, '"title":', '"titles":');
  expect(faults).toEqual([faultAt(english, '6 Site.titles', 'Delete this message: ja.json has none.')]);
  expect(missing).toEqual([faultAt(english, '5 Site.title', 'Add it: messages/ja.json has it.')]);
});

test('a language without messages is missing', () => {
  const { faults, missing } = reportOfSlip(english, null, null);
  expect([faults, missing]).toEqual([
    [],
    [faultAt(english, '1', 'Write this file: the messages of a language.')],
  ]);
});

test('a message whose Japanese has changed is stale in every other language', () => {
  const { faults, stale } = reportOfSlip('messages/ja.json', 'の案内', 'のご案内');
  expect(faults).toEqual([]);
  expect(stale).toContainEqual(
    faultAt(
      english,
      '6 Site.title',
      'The Japanese has changed. Bring this up to date, then run npm run translated -- en messages Site.title',
    ),
  );
  expect(stale).toHaveLength(sampledIn.length - 1);
});
