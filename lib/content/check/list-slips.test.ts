import { expect, test } from 'vitest';
import { faultAt, faultsOfSlip, wordsFiles, type SampleSlip } from './sample-tree';

const examples = 'content/programmes/grant/examples.yaml';
const sources = 'content/sources.yaml';
const desks = 'content/desks/desks.yaml';
const places = 'content/places/places.yaml';
const emergency = 'content/emergency/emergency.yaml';
const operator = 'content/operator.yaml';
const synonyms = 'content/synonyms/ja.yaml';
const marks = 'content/translations/en.yaml';
const readings = 'content/translations/readings.yaml';
const numbers = 'content/open-data-ids.yaml';

/** What was done, to which file: this for that; where the fault stands and what it says. */
const slips: SampleSlip[] = [
  [
    'a source that nothing names',
    sources,
    '- { id: law',
    '- { id: spare, rank: third, title: a, publisher: b, read: 2026-11-22 }\n- { id: law',
    '8 1.id',
    'Delete this source: nothing names spare.',
  ],
  [
    'a rank that is none',
    sources,
    'rank: official',
    'rank: offical',
    '2 0.rank',
    'offical is not known here. Write official.',
  ],
  [
    'an address that is none',
    sources,
    'https://www.city',
    'www.city',
    '5 0.url',
    'Write the whole address, beginning with https:// or http://.',
  ],
  [
    'a date that is none',
    sources,
    'date: 2023',
    'date: last year',
    '6 0.date',
    'Write a day, a month or a year: 2023-04-01, 2023-04 or 2023.',
  ],
  [
    'a telephone number without hyphens',
    desks,
    '0495-25-1111',
    '0495251111',
    '2 0.phone',
    'Write the number in quotation marks with hyphens: "0495-25-1614".',
  ],
  [
    'a word that means the same as two groups',
    synonyms,
    '- [',
    '- [コドモ, ジドウ]\n- [児童, ',
    '2 1.2',
    'Take out 児童: the search cannot tell it from a word above.',
  ],
  [
    'a word of one letter that means the same as others',
    synonyms,
    '児童',
    '児',
    '1 0.1',
    'Write at least two letters: one letter is found in too many words.',
  ],
  [
    'a number for an emergency that is none',
    emergency,
    "'119'",
    "'1190'",
    '2 numbers.0.phone',
    'Write the number as 119 or #7119.',
  ],
  [
    'a number for an emergency with an unknown source',
    emergency,
    'source: city',
    'source: citi',
    '3 numbers.0.source',
    'No source is called citi. Write city. Or add it to content/sources.yaml.',
  ],
  [
    'a telephone number of nobody',
    operator,
    '{}',
    'phone: 0495-25-1111',
    '1 ',
    'Write also the name of those who run the site, or {} while nobody does.',
  ],
  [
    'a desk with an unknown source',
    desks,
    'source: city',
    'source: citi',
    '3 0.source',
    'No source is called citi. Write city. Or add it to content/sources.yaml.',
  ],
  [
    'a place with an unknown source',
    places,
    'neighbour: city',
    'neighbour: citi',
    '3 0.neighbour',
    'No source is called citi. Write city. Or add it to content/sources.yaml.',
  ],
  [
    'synonyms of no language',
    'content/synonyms/xx.yaml',
    null,
    '- [a, b]\n',
    '1',
    `Move or delete this file: known here are ${wordsFiles()}.`,
  ],
  [
    'no synonyms in Japanese',
    synonyms,
    null,
    null,
    '1',
    'Write this file: groups of words that mean the same.',
  ],
  [
    'a mark that is none',
    marks,
    /Site.title: .*/,
    'Site.title: today',
    '3 messages.Site.title',
    'Let npm run translated write the mark.',
  ],
  [
    'marks that cannot be read',
    marks,
    null,
    'desks: [\n',
    '2',
    'Close what is open above this line: a quotation mark, a bracket or a brace, or a colon is missing.',
  ],
  [
    'marks of no language',
    'content/translations/xx.yaml',
    null,
    '{}\n',
    '1',
    `Move or delete this file: known here are ${wordsFiles('readings.yaml')}.`,
  ],
  [
    'a reading by nobody',
    readings,
    null,
    "- { language: en, what: desks, by: me, role: a, on: 2026-11-22, mark: '0449454e' }\n",
    '1 0.by',
    'Write speaker or city.',
  ],
  [
    'an unknown verdict',
    examples,
    'verdict: unknown',
    'verdict: unkown',
    '4 0.expect.verdict',
    'unkown is not known here. Write unknown.',
  ],
  [
    'an unknown condition',
    examples,
    'lives-here: met',
    'live-here: met',
    '4 0.expect.conditions.live-here',
    'No condition is called live-here. Write lives-here.',
  ],
  [
    'a household nobody can describe',
    examples,
    'moving-in',
    'moving',
    '3 0.household.self.residence',
    'Write one of in-city, moving-in, elsewhere, unknown.',
  ],
  [
    'a birth date no calendar has',
    examples,
    '1996-05-05',
    '1996-04-31',
    '3 0.household.self.birthDate',
    'Write a day that exists (2027-03-15), a month (2027-03), a year (2027), a span (2027-03/2027-05) or unknown.',
  ],
  [
    'an unknown field',
    examples,
    'birthDate',
    'birthday',
    '3 0.household.self.birthday',
    'Write birthDate, or leave it out.',
  ],
  [
    'a programme without a number in the open data',
    numbers,
    /bonus: .*\n/,
    '',
    '1',
    "Add this line: bonus: '1000000005'",
  ],
  [
    'two programmes with one number',
    numbers,
    "bonus: '1000000002'",
    "bonus: '1000000001'",
    '2 bonus',
    "1000000001 is already given. Write the next free number: '1000000005'.",
  ],
  [
    'a number that a spreadsheet would shorten',
    numbers,
    "'1000000002'",
    "'0000000002'",
    '2 bonus',
    "Write ten digits in quotation marks: '1000000001'.",
  ],
  [
    'a fact nobody looked up',
    desks,
    'phone:',
    '# UNVERIFIED\n  phone:',
    '2',
    'Take this out: nobody has looked it up.',
  ],
];

test.each(slips)('%s', (_, file, from, to, at, message) => {
  expect(faultsOfSlip(file, from, to)).toEqual([faultAt(file, at, message)]);
});
