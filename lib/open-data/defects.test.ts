import { afterEach, expect, test } from 'vitest';
import {
  codeColumn,
  dateColumn,
  municipality,
  numberColumn,
  textColumn,
  urlColumn,
  type Column,
  type ColumnFormat,
} from './column';
import { defectsIn, defectsOf } from './defects';

const column = (format: ColumnFormat, isRequired = false): Column => ({ name: '列', format, isRequired });
const codes: ColumnFormat = { type: 'list', pattern: /^\d{3}$/ };

afterEach(() => {
  process.env.COMMAND_LANGUAGE = 'en';
});

/** What went wrong in published files, and in whose column; what is said about it. */
const defects: [string, ColumnFormat, string, string][] = [
  ['codes joined by a comma of full width', codes, '002，003', 'Write one code'],
  ['labels joined by a comma of full width', { type: 'list' }, '子育て，教育', 'semicolons of half width'],
  ['codes joined by a Japanese comma', { type: 'list' }, '002、003', 'semicolons of half width'],
  ['a blank behind a code', codes, '027 ', 'Take out the blank at the beginning or the end.'],
  [
    'a blank of full width behind a text',
    textColumn(),
    '窓口　',
    'Take out the blank at the beginning or the end.',
  ],
  ['a blank before the second code', codes, '002; 003', 'Take out blanks'],
  ['a code of two digits', codes, '86', 'Write one code'],
  ['a code twice', codes, '002;002', 'Write 002 once.'],
  ['slashes in a date', dateColumn, '2024/04/01', 'Write a day as 2026-11-22'],
  ['随時 in a column of dates', dateColumn, '随時', 'words go into a column of notes'],
  ['4月頃 in a column of dates', dateColumn, '4月頃', 'words go into a column of notes'],
  ['a day that does not exist', dateColumn, '2026-02-29', 'Write a day as 2026-11-22'],
  [
    'an address in running text',
    textColumn(),
    '市のページ;https://www.city.honjo.lg.jp/',
    'Move the address into a column for addresses.',
  ],
  [
    'a link joined by a semicolon',
    { type: 'links' },
    '市のページ;https://www.city.honjo.lg.jp/',
    'Write a title, a colon and an address',
  ],
  ['words in a column of addresses', urlColumn, 'なし', 'Write one whole address'],
  ['two addresses in one cell', urlColumn, 'https://a.jp;https://b.jp', 'Write one whole address'],
  ['a tab in a name', textColumn(), '本庄\t市', 'Take out tabs and line breaks.'],
  [
    'a line break in a text',
    textColumn(),
    '電話をします。\n窓口に行きます。',
    'Take out tabs and line breaks.',
  ],
  ['an upper bound that nobody can be below', textColumn(), '0か月未満の子ども', 'Write a limit'],
  ['a municipality that a spreadsheet rewrote', codeColumn(municipality), '1.12E+05', 'without an exponent'],
  ['a text that a spreadsheet rewrote', textColumn(), '1.00E+09', 'without an exponent'],
  ['thousands set apart', numberColumn, '1,300,000', 'Write digits only'],
  ['a unit behind a number', numberColumn, '130万円', 'Write digits only'],
  [
    'a title longer than 40 letters',
    textColumn(40),
    'あ'.repeat(41),
    'Write at most 40 letters; these are 41.',
  ],
  ['katakana of half width', textColumn(), 'ﾎﾝｼﾞｮｳ', 'Write katakana in full width.'],
  ['six keywords', { type: 'list', items: 5 }, 'a;b;c;d;e;f', 'Write at most 5.'],
  ['a keyword of 21 letters', { type: 'list', each: 20 }, 'あ'.repeat(21), 'Write at most 20 letters'],
  ['furigana', textColumn(), '｜市《し》の窓口', 'Take out the marks of furigana.'],
  ['brackets around nothing', textColumn(), '要確認（）', 'Write what stands between the brackets.'],
  ['a figure that was not filled in', textColumn(), '最大{maximum}です。', 'Fill in the placeholder.'],
  ['a contact without its name', { type: 'pairs' }, '0495-25-1614', 'Write a name, a colon and a value'],
];

test.each(defects)('%s is refused', (_, format, cell, said) => {
  expect(defectsIn(cell, column(format)).join()).toContain(said);
});

test.each(defects)('%s is refused in Japanese, too', (_, format, cell) => {
  process.env.COMMAND_LANGUAGE = 'ja';
  expect(defectsIn(cell, column(format)).join()).toMatch(/ください[。（]/);
});

const sound: [string, ColumnFormat][] = [
  ['002;003', codes],
  ['2024-02-29', dateColumn],
  ['', dateColumn],
  ['10か月未満の子ども', textColumn()],
  ['あ'.repeat(40), textColumn(40)],
  ['1300000', numberColumn],
  ['市のページ:https://www.city.honjo.lg.jp/?a=1:2;県:https://www.pref.saitama.lg.jp/', { type: 'links' }],
  ['連絡先名称:保育課;電話番号:0495-25-1128', { type: 'pairs' }],
];

test.each(sound)('%s is fine', (cell, format) => {
  expect(defectsIn(cell, column(format))).toEqual([]);
});

test('a required cell may not be empty', () => {
  expect(defectsIn('', column(textColumn(), true))).toEqual(['Write something: this column is required.']);
});

test('a record that stands twice, and a cell too many, are named', () => {
  const set = { name: 'set', columns: [column(textColumn())] };
  const rows = [['a'], ['b', 'c']];
  expect(defectsOf({ set, ids: ['grant', 'grant'], rows })).toEqual([
    'set, grant: Take out what stands after the last column.',
    'set, grant: Write this record once.',
  ]);
});
