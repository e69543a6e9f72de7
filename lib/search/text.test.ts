import { expect, test } from 'vitest';
import { alikeBy, folded, plain } from './text';

test.each([
  ['ＵＩＪターン', 'uijターン'],
  ['ｼﾝｶﾝｾﾝ', 'シンカンセン'],
  ['23区から、通勤', '23 区から 通勤'],
  ['Tōkyō', 'tokyo'],
  ["Children's doctors", 'children doctor'],
  ['Babies, classes and houses', 'baby class and house'],
  ['  <b>&nbsp;</b> ', 'b nbsp b'],
  ['・！？', ''],
])('%s is compared as %s', (typed, compared) => {
  expect(plain(typed).replaceAll(' ', '')).toBe(compared.replaceAll(' ', ''));
});

test.each([
  ['サポート', 'さぽと'],
  ['さぽーと', 'さぽと'],
  ['ヴァイオリン', 'ゔぁいおりん'],
  ['子育て', '子育て'],
])('%s is the same word as %s', (word, same) => {
  expect(folded(word)).toBe(same);
});

test('several letters in a row count as others, the longest first, whatever their case', () => {
  const alike = alikeBy({ ch: 'c', chh: 'x', 'ी': 'ि' });
  expect([alike('Chha chai'), alike('ｃｈ'), alike('नी')]).toEqual(['xa cai', 'c', 'नि']);
  expect(alikeBy({})('Tō')).toBe('tō');
});
