import { expect, test } from 'vitest';
import { faultAt, faultsAfter, faultsOfSlip, reportAfter, wordsFiles, type SampleSlip } from './sample-tree';

const ja = 'content/programmes/grant/ja.yaml';
const simple = 'content/programmes/grant/ja-simple.yaml';
const en = 'content/programmes/grant/en.yaml';

/** What is said of a text that only one translation has. */
const beyond = (folder: string) => `Leave it out: content/${folder}/ja.yaml has nothing here.`;

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
    ja,
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
    '9 readings.end-of-day',
    'Add the words of the reading end-of-day.',
  ],
  [
    'words missing for a version',
    ja,
    ', second: 次の募集',
    '',
    '10 versions.second',
    'Add the words of the version second.',
  ],
  [
    'words missing for a part',
    ja,
    'parts: { base: 基本の額 }',
    'parts: {}',
    '11 parts.base',
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
    ja,
    'confirm: { tax: 市税の滞納がないこと }\n',
    '',
    '1 confirm.tax',
    'Add the words of the point to confirm tax.',
  ],
  [
    'words missing for a note',
    ja,
    'notes: { ended: 募集は終わりました。 }\n',
    '',
    '1 notes.ended',
    'Add the words of the note ended.',
  ],
  [
    'a condition without what would change it',
    ja,
    ', change: 年齢の数え方を窓口で聞いてください。',
    '',
    '7 conditions.age.change',
    'Add change. Write a text.',
  ],
  ['a missing title', ja, 'title: 支援金\n', '', '1 title', 'Add title. Write a text.'],
  ['an empty text', en, 'title: Grant', "title: ''", '2 title', 'Write a text.'],
  ['a digit', en, 'for people', 'for 2 people', '3 summary', 'Write the {name} of a figure instead of 2.'],
  [
    'a full-width digit',
    ja,
    '転入した人',
    '２０歳の人',
    '3 summary',
    'Write the {name} of a figure instead of 20.',
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
    beyond('programmes/grant'),
  ],
  [
    'a mark among the words',
    en,
    'title:',
    "translates: 'abcdefabcdef'\ntitle:",
    '2 translates',
    'No key here is called translates. Write one of search, title, summary, benefit, conditions, readings, versions, parts, windows, steps, papers, confirm, notes, single.',
  ],
  [
    'readings outside easy Japanese',
    ja,
    'title: 支援金',
    'title: ｜支援金《しえんきん》',
    '2 title',
    'Write the text without ｜ and 《》: readings belong in ja-simple.yaml.',
  ],
  [
    'a question without one of its answers',
    'content/questions/residence/ja.yaml',
    '  elsewhere: a\n',
    '',
    '8 choices.elsewhere',
    'Add the words of the choice elsewhere.',
  ],
  [
    'an answer that is no answer',
    'content/questions/residence/en.yaml',
    '  elsewhere: a\n',
    '  elsewhere: a\n  elsewere: a\n',
    '12 choices.elsewere',
    'No choice is called elsewere. Write elsewhere.',
  ],
  [
    'an answer to choose for a question that is a form',
    'content/questions/fertility-grant-years/en.yaml',
    'why: c',
    'why: c\nchoices: { three: d }',
    '4 choices.three',
    'No choice is called three. Write unknown.',
  ],
  [
    'words about a spouse where none is asked',
    'content/questions/intended-stay/en.yaml',
    'why: c',
    'why: c\nspouseTitle: d',
    '4 spouseTitle',
    'Leave spouseTitle out: this question is not put to a spouse.',
  ],
  [
    'words about one child among others where only children are asked about',
    'content/questions/care/en.yaml',
    'why: c',
    'why: c\nchildTitle: d',
    '4 childTitle',
    'Leave childTitle out: this question is not put to children beside others.',
  ],
  [
    'an “I do not know” in words that the Japanese does not have',
    'content/questions/first-home/en.yaml',
    'why: c',
    'why: c\nchoices: { unknown: d }',
    '4 choices.unknown',
    beyond('questions/first-home'),
  ],
  [
    'a question without words about a spouse',
    'content/questions/student/ja.yaml',
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
    '4 hint',
    beyond('questions/student'),
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
    '4 choiceHints.in-city',
    beyond('questions/residence'),
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
    'content/programmes/grant/xx.yaml',
    null,
    'title: a',
    '1',
    `Move or delete this file: known here are ${wordsFiles('rule.yaml', 'examples.yaml')}.`,
  ],
  [
    'an apostrophe of a typewriter',
    'content/questions/student/en.yaml',
    'why: c',
    "why: the child's",
    '3 why',
    "Write ’ instead of '.",
  ],
  ['no words in Japanese', ja, null, null, '1', 'Write this file.'],
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
  const { faults, missing } = reportAfter({ [ja]: added('{ papers: { form: A } }') });
  expect([faults, missing.map(({ file, path }) => `${file} ${path}`)]).toEqual([
    [],
    [`${en} single.papers.form`, `${simple} single.papers.form`],
  ]);
});

test('a sentence about a spouse has another for somebody single, or is meant', () => {
  const said = (text: string, single = '') => ({
    [ja]: (words: string) => words.replace(/^summary: .*$/m, `summary: ${text}`) + single,
  });
  const about = (changes: ReturnType<typeof said>) =>
    faultsAfter(changes).filter((fault) => /spouse/.test(fault));
  expect(about(said('あなたか配偶者が使えます。'))).toEqual([expect.stringContaining('Write below single')]);
  expect(about(said('あなたか配偶者が使えます。', 'single: { summary: あなたが使えます。 }\n'))).toEqual([]);
  const still = said('あなたか配偶者が使えます。', 'single: { summary: 夫か妻が使えます。 }\n');
  expect(about(still)).toEqual([expect.stringContaining('Say it without a spouse')]);
  for (const text of ['在留資格が「日本人の配偶者等」の人。', '夫婦で使えます。', '工夫します。', '稲妻。'])
    expect(about(said(text))).toEqual([]);
});
