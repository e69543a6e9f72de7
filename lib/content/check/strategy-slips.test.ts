import { expect, test } from 'vitest';
import { faultAt, faultsOfSlip, reportOfSlip, wordsFiles, type SampleSlip } from './sample-tree';

const strategies = 'content/strategy/strategies.yaml';
const group = 'content/strategy/economy.yaml';
const simple = 'content/strategy/words/ja-simple.yaml';
const english = 'content/strategy/words/en.yaml';

/** What was done, to which file: this for that; where the fault stands and what it says. */
const slips: SampleSlip[] = [
  [
    'a unit that is none',
    strategies,
    'unit: people',
    'unit: peple',
    '7 0.targets.0.unit',
    'No unit is called peple. Write people.',
  ],
  [
    'a number without a unit',
    strategies,
    '      unit: people\n',
    '',
    '7 0.targets.0.base',
    'Add unit, here or to the indicator.',
  ],
  [
    'a year that is none',
    strategies,
    'value: 3, year: fy2018',
    'value: 3, year: fy2081',
    '8 0.targets.0.base.year',
    'No year is called fy2081. Write fy2018.',
  ],
  [
    'a target that is two at once',
    strategies,
    'atLeastBase: true,',
    'atLeastBase: true, value: 4,',
    '9 0.targets.0.target',
    'Write one of value, atLeastBase and drawnUp.',
  ],
  [
    'a group that is named twice',
    strategies,
    '[economy]',
    '[economy, economy]',
    '10 0.groups.1',
    'Leave economy out: it has been named above.',
  ],
  [
    'a file that no strategy names',
    'content/strategy/spare.yaml',
    null,
    'name: a\n',
    '1',
    'Move or delete this file, or name it among the groups of content/strategy/strategies.yaml.',
  ],
  [
    'a name without readings in easy Japanese',
    simple,
    '｜名《な》',
    '名',
    '2 texts.名',
    'Write the reading of 名 as ｜名《…》.',
  ],
  [
    'a reading in another language',
    english,
    '名: name',
    '名: ｜名《な》',
    '2 texts.名',
    'Write readings in ja-simple only.',
  ],
  [
    'words for a text that the strategy does not have',
    english,
    '名: name',
    '名: name\n  名前: name',
    '3 texts.名前',
    'Take this out: the strategy has no such text.',
  ],
  [
    'a number lost',
    english,
    "'{value} people'",
    'people',
    '3 texts.{value}人',
    'Write {value} where the Japanese has it.',
  ],
  ['an empty text', english, '名: name', "名: ''", '2 texts.名', 'Write a text.'],
  [
    'words of no language',
    'content/strategy/words/xx.yaml',
    null,
    'texts: {}\n',
    '1',
    `Move or delete this file: known here are ${wordsFiles()}.`,
  ],
  [
    'a programme that does not exist',
    group,
    'programmes: [library]',
    'programmes: [library, libary]',
    '82 measures.19.projects.0.programmes.1',
    'No programme or service is called libary. Write library.',
  ],
  [
    'a project that is no programme and does not say why',
    group,
    ', without: works',
    '',
    '6 measures.0.projects.0',
    'Write either programmes, the ids of this site, or without, why there is none.',
  ],
  [
    'a project that is a programme and says why it is none',
    group,
    'programmes: [library]',
    'programmes: [library], without: works',
    '82 measures.19.projects.0',
    'Write either programmes, the ids of this site, or without, why there is none.',
  ],
  [
    'a programme of a measure that has no such project',
    'content/programmes/bonus/rule.yaml',
    'measures: []',
    'measures: [3]',
    '2 measures.0',
    'Leave 3 out, or name bonus in a project of that measure in content/strategy/.',
  ],
  [
    'a programme that does not name the measure',
    group,
    'programmes: [library]',
    'programmes: [library, bonus]',
    '82 measures.19.projects.0.programmes.1',
    'Leave bonus out, or add 20 to measures of content/programmes/bonus/rule.yaml.',
  ],
];

test.each(slips)('%s', (_, file, from, to, at, message) => {
  expect(faultsOfSlip(file, from, to)).toEqual([faultAt(file, at, message)]);
});

test('a measure that stands twice leaves its own place empty', () => {
  expect(faultsOfSlip(group, 'number: 45', 'number: 44')).toEqual([
    faultAt(group, '179 measures.44.number', 'Write another number: there is a measure 44.'),
    faultAt(group, `${strategies}:1`, 'Add measure 45 to one of the groups.'),
  ]);
});

test('what a language has no words for is missing there', () => {
  const { faults, missing } = reportOfSlip(english, '  名: name\n', '');
  expect([faults, missing]).toEqual([[], [faultAt(english, '1 texts', 'Add what is said for 名')]]);
});

test('a strategy without words in a language is missing there', () => {
  const { faults, missing } = reportOfSlip(english, null, null);
  expect([faults, missing]).toEqual([
    [],
    [faultAt(english, '1', 'Write this file: the words for the strategy.')],
  ]);
});
