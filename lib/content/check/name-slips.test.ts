import { expect, test } from 'vitest';
import { faultAt, faultsOfSlip, reportOfSlip, wordsFiles, type SampleSlip } from './sample-tree';

const wordsOf = (folder: string) => ({
  ja: `content/${folder}/ja.yaml`,
  simple: `content/${folder}/ja-simple.yaml`,
  en: `content/${folder}/en.yaml`,
});
const desks = wordsOf('desks');
const places = wordsOf('places');
const emergency = wordsOf('emergency');

/** What was done, to which file: this for that; where the fault stands and what it says. */
const slips: SampleSlip[] = [
  [
    'a desk without its Japanese name',
    desks.ja,
    '    name: 窓口\n',
    '',
    '2 desks.counter.name',
    'Add name. Write a text.',
  ],
  [
    'a desk that is not called anything in Japanese',
    desks.ja,
    null,
    'desks: {}\n',
    '1 desks.counter',
    'Add the words of the desk counter.',
  ],
  [
    'a name of a desk that is none',
    desks.en,
    'desks:\n',
    'desks:\n  countre: { name: Desk }\n',
    '2 desks.countre',
    'No desk is called countre. Write counter.',
  ],
  [
    'what one language alone says of a desk',
    desks.en,
    '    search:',
    '    note: Closed on Sundays\n    search:',
    '5 desks.counter.note',
    `Leave it out: ${desks.ja} has nothing here.`,
  ],
  [
    'readings where a language shows none',
    desks.en,
    'name: Desk',
    'name: ｜窓口《まどぐち》',
    '3 desks.counter.name',
    'Write the text without ｜ and 《》: readings belong in ja-simple.yaml.',
  ],
  [
    'names of desks in no language',
    'content/desks/xx.yaml',
    null,
    'desks: {}\n',
    '1',
    `Move or delete this file: known here are ${wordsFiles('desks.yaml')}.`,
  ],
  [
    'a place without readings in easy Japanese',
    places.simple,
    '｜熊谷市《くまがやし》',
    '熊谷市',
    '2 places.kumagaya',
    'Write the reading of 熊谷市 as ｜熊谷市《…》.',
  ],
  [
    'a place that is not called anything in Japanese',
    places.ja,
    null,
    'places: {}\n',
    '1 places.kumagaya',
    'Add the words of the place kumagaya.',
  ],
  ['no names of places in Japanese', places.ja, null, null, '1', 'Write this file.'],
  [
    'what to say in an emergency without readings',
    emergency.simple,
    '｜救急《きゅうきゅう》です',
    '救急です',
    '3 say.0',
    'Write the reading of 救急 as ｜救急《…》.',
  ],
  [
    'a sentence to say in an emergency that one language alone has',
    emergency.en,
    '[An ambulance]',
    '[An ambulance, Please]',
    '3 say.1',
    `Leave it out: ${emergency.ja} has nothing here.`,
  ],
  [
    'a note on the numbers without its words',
    emergency.ja,
    '[無料です]',
    '[]',
    '2 notes',
    'Write as many notes as emergency.yaml has: 1.',
  ],
  [
    'a number that is for nothing',
    emergency.ja,
    "'119': 救急",
    '',
    '1 numbers.119',
    'Add the words of the number 119.',
  ],
];

test.each(slips)('%s', (_, file, from, to, at, message) => {
  expect(faultsOfSlip(file, from, to)).toEqual([faultAt(file, at, message)]);
});

/** What one language lacks, in which file: this for that; where it is missing. */
const gaps = [
  ['the name of a desk', desks.en, '    name: Desk\n', '2 desks.counter.name'],
  ['where a desk is', desks.en, '    place: Ground floor\n', '2 desks.counter.place'],
  ['the name of a place', places.simple, /kumagaya: .*/, '1 places.kumagaya'],
  ['what to say in an emergency', emergency.en, 'An ambulance', '3 say.0'],
] as const;

test.each(gaps)('%s, which one language does not have, is missing there', (_, file, from, at) => {
  const japanese = file.replace(/[^/]*$/, 'ja.yaml');
  const { faults, missing } = reportOfSlip(file, from, '');
  expect([faults, missing]).toEqual([[], [faultAt(file, at, `Add it: ${japanese} has it.`)]]);
});
