import { expect, test } from 'vitest';
import { fitted, linked, listCell } from './cells';

test('sentences that fit stand as they are', () => {
  expect(fitted(['一つ。', '二つ。'], 6, '続く。')).toBe('一つ。二つ。');
});

test('what does not fit is left out by the sentence, and the text says that there is more', () => {
  expect(fitted(['一つ。', '二つ。', '三つ。'], 8, '続く。')).toBe('一つ。続く。');
  expect(fitted(['とても長い一つ。'], 5, '続く。')).toBe('続く。');
});

test('links end before the limit with a whole address', () => {
  const links = [
    { title: 'a', url: 'https://a.jp' },
    { title: 'b', url: 'https://b.jp' },
  ];
  expect(linked(links)).toBe('a:https://a.jp;b:https://b.jp');
  expect(linked(links, 28)).toBe('a:https://a.jp');
});

test('a separator inside a value becomes its sign of full width', () => {
  expect(listCell(['申請書;写し', '誓約書'])).toBe('申請書；写し;誓約書');
  expect(linked([{ title: 'U29: a;b', url: 'https://a.jp' }])).toBe('U29： a；b:https://a.jp');
});
