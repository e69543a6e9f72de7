import { expect, test } from 'vitest';
import { faultAt, faultsAfter, faultsOfSlip, type SampleSlip } from './sample-tree';

const ja = 'content/programmes/grant/ja.yaml';
const simple = 'content/programmes/grant/ja-simple.yaml';
const en = 'content/programmes/grant/en.yaml';

/** What was done, to which file: this for that; where the fault stands and what it says. */
const slips: SampleSlip[] = [
  [
    'words of a condition that is not there',
    en,
    '  since:',
    '  more: { text: a, change: b }\n  since:',
    '8 conditions.more',
    'No condition is called more. Write one of lives-here, age, since.',
  ],
  [
    'words missing for a condition',
    en,
    /  since:.*\n/,
    '',
    '5 conditions.since',
    'Add the words of the condition since.',
  ],
  [
    'words missing for a reading',
    ja,
    ', end-of-day: 誕生日の前の日に年をとる',
    '',
    '8 readings.end-of-day',
    'Add the words of the reading end-of-day.',
  ],
  [
    'words missing for a version',
    ja,
    ', second: 次の募集',
    '',
    '9 versions.second',
    'Add the words of the version second.',
  ],
  [
    'words missing for a part',
    ja,
    'parts: { base: 基本の額 }',
    'parts: {}',
    '10 parts.base',
    'Add the words of the part of the amount base.',
  ],
  [
    'words missing for the window',
    ja,
    'windows: { within-a-year: 転入から一年のあいだ }\n',
    '',
    '1 windows.within-a-year',
    'Add the words of the reading of the window within-a-year.',
  ],
  [
    'words of a paper that is not there',
    en,
    'form: Application form',
    'form: Application form, from: a',
    '15 papers.from',
    'No paper is called from. Write form.',
  ],
  [
    'words missing for a point to confirm',
    en,
    'confirm: { tax: City tax is paid }\n',
    '',
    '1 confirm.tax',
    'Add the words of the point to confirm tax.',
  ],
  [
    'words missing for a note',
    en,
    'notes: { ended: This has ended. }\n',
    '',
    '1 notes.ended',
    'Add the words of the note ended.',
  ],
  [
    'a condition without what would change it',
    en,
    ', change: Ask the desk how ages are counted.',
    '',
    '7 conditions.age.change',
    'Add change. Write a text.',
  ],
  ['a missing title', en, 'title: Grant\n', '', '1 title', 'Add title. Write a text.'],
  ['an empty text', en, 'title: Grant', "title: ''", '2 title', 'Write a text.'],
  ['a digit', en, 'for people', 'for 2 people', '3 summary', 'Write the {name} of a figure instead of 2.'],
  [
    'a full-width digit',
    ja,
    '転入した人',
    '２０歳の人',
    '2 summary',
    'Write the {name} of a figure instead of ２０.',
  ],
  [
    'an unknown placeholder',
    en,
    '{maxAge}',
    '{maxAgee}',
    '7 conditions.age.text',
    'No figure is called maxAgee. Write maxAge.',
  ],
  [
    'a stray brace',
    en,
    '{maxAge}',
    '{max age}',
    '7 conditions.age.text',
    'Write a placeholder as {maxAge}, with the name of a figure and nothing else.',
  ],
  [
    'a placeholder left out',
    en,
    'on or after {firstDay}',
    'later',
    '8 conditions.since.text',
    'Use exactly {firstDay}, as ja.yaml does here.',
  ],
  [
    'a step more than in Japanese',
    en,
    '  - Apply at the desk.\n',
    '  - Apply at the desk.\n  - Wait.\n',
    '15 steps.1',
    'Leave it out: ja.yaml has nothing here.',
  ],
  [
    'a step less than in Japanese',
    en,
    'steps:\n  - Apply at the desk.\n',
    '',
    '1 steps.0',
    'Add it: ja.yaml has it.',
  ],
  [
    'a translation that does not say of what',
    en,
    /translates: .*\n/,
    '',
    '1',
    'Add translates: run npx tsx scripts/translation-hash.ts --write.',
  ],
  [
    'the Japanese text as a translation',
    ja,
    'title:',
    "translates: 'abcdefabcdef'\ntitle:",
    '1 translates',
    'Leave translates out: this is the text to translate.',
  ],
  [
    'readings outside easy Japanese',
    ja,
    'title: 支援金',
    'title: ｜支援金《しえんきん》',
    '1 title',
    'Write the text without ｜ and 《》: readings belong in ja-simple.yaml.',
  ],
  [
    'a question without one of its answers',
    'content/questions/residence/en.yaml',
    '  elsewhere: a\n',
    '',
    '9 choices.elsewhere',
    'Add the words of the choice elsewhere.',
  ],
  [
    'an answer that is no answer',
    'content/questions/residence/en.yaml',
    '  elsewhere: a\n',
    '  elsewhere: a\n  elsewere: a\n',
    '13 choices.elsewere',
    'No choice is called elsewere. Write elsewhere.',
  ],
  [
    'an answer to choose for a question that is a form',
    'content/questions/fertility-grant-years/en.yaml',
    'why: c',
    'why: c\nchoices: { three: d }',
    '5 choices.three',
    'No choice is called three. Write unknown.',
  ],
  [
    'words about a spouse where none is asked',
    'content/questions/intended-stay/en.yaml',
    'why: c',
    'why: c\nspouseTitle: d',
    '5 spouseTitle',
    'Leave spouseTitle out: this question is not put to a spouse.',
  ],
  [
    'words about one child among others where only children are asked about',
    'content/questions/care/en.yaml',
    'why: c',
    'why: c\nchildTitle: d',
    '5 childTitle',
    'Leave childTitle out: this question is not put to children beside others.',
  ],
  [
    'an “I do not know” in words that the Japanese does not have',
    'content/questions/first-home/en.yaml',
    'why: c',
    'why: c\nchoices: { unknown: d }',
    '5 choices.unknown',
    'Leave it out: ja.yaml has nothing here.',
  ],
  [
    'a question without words about a spouse',
    'content/questions/student/en.yaml',
    'spouseTitle: d\n',
    '',
    '1 spouseTitle',
    'Add spouseTitle: this question is put to a spouse too.',
  ],
  [
    'a hint that the Japanese does not have',
    'content/questions/student/en.yaml',
    'why: c',
    'why: c\nhint: d',
    '5 hint',
    'Leave it out: ja.yaml has nothing here.',
  ],
  [
    'a figure of a programme that is not there',
    'content/questions/student/ja.yaml',
    'why: c',
    "why: '{grand.maxAge}'",
    '3 why',
    'No figure is called grand.maxAge. Write grant.maxAge.',
  ],
  [
    'answers for a question that has none',
    'content/questions/children/ja.yaml',
    'why: c',
    'why: c\nchoises: {}',
    '4 choises',
    'No key here is called choises. Write choices.',
  ],
  [
    'a hint for one answer that the Japanese does not have',
    'content/questions/residence/en.yaml',
    'why: c',
    'why: c\nchoiceHints: { in-city: d }',
    '5 choiceHints.in-city',
    'Leave it out: ja.yaml has nothing here.',
  ],
  [
    'a question nobody asks',
    'content/questions/shoe-size/ja.yaml',
    null,
    'title: a',
    'content/questions/shoe-size:1',
    'Delete this folder: no question of lib/questions/questions.ts has this id.',
  ],
  [
    'a file that belongs nowhere',
    'content/programmes/grant/vi.yaml',
    null,
    'title: a',
    '1',
    'Move or delete this file: known here are ja.yaml, ja-simple.yaml, en.yaml, rule.yaml, search.yaml, examples.yaml.',
  ],
  ['a language that is missing', en, null, null, '1', 'Write this file: it translates ja.yaml.'],
];

test.each(slips)('%s', (_, file, from, to, at, message) => {
  expect(faultsOfSlip(file, from, to)).toEqual([faultAt(file, at, message)]);
});

test('words for somebody single take the place of words for everybody', () => {
  const added = (words: string) => (text: string) => `${text}single: ${words}\n`;
  const inAll = (words: string) => ({ [ja]: added(words), [simple]: added(words), [en]: added(words) });
  expect(faultsAfter(inAll('{ papers: { form: A } }'))).toEqual([]);
  const inPlaceOfNone = 'Leave it out: nothing else stands here that it could replace.';
  expect(faultsAfter(inAll('{ papers: { photo: A } }'))).toEqual(
    Array.from({ length: 3 }, () => expect.stringContaining(inPlaceOfNone)),
  );
  expect(faultsAfter({ [ja]: added('{ papers: { form: A } }') })).toEqual([
    expect.stringContaining('Add it: ja.yaml has it.'),
    expect.stringContaining('Add it: ja.yaml has it.'),
  ]);
});
