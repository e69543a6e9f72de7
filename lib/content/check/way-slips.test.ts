import { expect, test } from 'vitest';
import { faultsAfter } from './sample-tree';

const ja = 'content/programmes/grant/ja.yaml';
const simple = 'content/programmes/grant/ja-simple.yaml';
const en = 'content/programmes/grant/en.yaml';

/** What the check finds where a condition has these ways to meet it, in Japanese and easy Japanese, and those in English. */
function faultsWith(ways: string, inEnglish = ways): string[] {
  const add = (list: string) => (text: string) =>
    text.replace(/(lives-here: .*), change/, `$1, oneOf: ${list}, change`);
  return faultsAfter({ [ja]: add(ways), [simple]: add(ways), [en]: add(inEnglish) });
}

test('the ways to meet a condition are as many in each language', () => {
  expect(faultsWith('[A, B]')).toEqual([]);
  expect(faultsWith('[A, B]', '[A, B, C]')).toEqual([
    expect.stringContaining('Leave it out: ja.yaml has nothing here.'),
  ]);
});

test('one way alone is no list', () => {
  const message = 'Write two or more; what stands alone belongs into text.';
  expect(faultsWith('[A]')).toEqual(Array.from({ length: 3 }, () => expect.stringContaining(message)));
});
