import { expect, test } from 'vitest';
import { textsOfMarkup } from './texts-of-markup';

test('blocks are told apart, and words of one block stay together', () => {
  const markup = '<h1>題</h1><p>一人で<strong>60万円</strong>。</p><ul><li>書類</li><li>印鑑</li></ul>';
  expect(textsOfMarkup(markup)).toEqual(['題', '一人で60万円。', '書類', '印鑑']);
});

test('readings, pictures and data for machines are no words of the page', () => {
  const markup =
    '<p><ruby>申請<rt>しんせい</rt></ruby>する</p><svg><title>a</title></svg><script>{"a":"<p>b</p>"}</script>';
  expect(textsOfMarkup(markup)).toEqual(['申請する']);
});

test('labels in a row keep a space between them', () => {
  expect(textsOfMarkup('<span><strong>受付中</strong><span>11月の情報</span></span>')).toEqual([
    '受付中 11月の情報',
  ]);
});

test('signs are read as they are shown', () => {
  expect(textsOfMarkup('<p>A &amp; B &lt;C&gt; &quot;D&quot; &#x27;E&#x27;</p>')).toEqual([
    `A & B <C> "D" 'E'`,
  ]);
});
