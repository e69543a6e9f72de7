import { expect, test } from 'vitest';
import { brokenLines, widthOf } from './text-lines';

const told = (text: string, width: number) =>
  brokenLines(text, width).map((line) => line.map((run) => run.text).join(''));

test.each([
  ['本庄市に転入すること。', 5, ['本庄市に転', '入するこ', 'と。']],
  ['市（窓口）へ', 2, ['市', '（窓', '口）', 'へ']],
  ['moving in to Honjo', 6, ['moving in ', 'to Honjo']],
  ['in 5\u00a0years', 5, ['in ', '5\u00a0years']],
  ['abcdefghij', 3, ['abcd', 'efghi', 'j']],
])('%s breaks in lines of %i ems', (text, width, lines) => {
  expect(told(text, width)).toEqual(lines);
});

test('characters under one reading stay together, and what closes stays behind them', () => {
  expect(told('あ｜本庄市《ほんじょうし》。い', 4)).toEqual(['あ', '本庄市。', 'い']);
});

test('a reading stands above its characters, wherever those begin', () => {
  expect(brokenLines('あ｜市《し》', 4)).toEqual([
    [
      { text: 'あ', at: 0 },
      { text: '市', at: 1, ruby: 'し' },
    ],
  ]);
});

test('no line is wider than it may be', () => {
  for (const width of [6, 10, 25])
    for (const line of brokenLines(
      'The owner must have moved to 本庄市（ほんじょうし）, by नोभेम्बर 2027.',
      width,
    ))
      expect(
        widthOf(
          line
            .map(({ text }) => text)
            .join('')
            .trimEnd(),
        ),
      ).toBeLessThanOrEqual(width);
});
