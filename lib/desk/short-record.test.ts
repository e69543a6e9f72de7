import { expect, test } from 'vitest';
import { checkerData } from '../content/checker-files';
import { deskWords } from '../content/load-desk-words';
import { plainDate } from '../dates';
import type { Topic } from '../rules';
import { family } from '../share/sample-households';
import { frozenContent } from '../testing/frozen-content';
import { speaker } from '../words/speaker';
import { consultationOf } from './consultation-record';
import { shortRecord } from './short-record';

const data = checkerData('ja', frozenContent());
const say = speaker({ ...data.messages, ...deskWords('ja').japanese.sentences }, 'ja');
const recordOf = (topics: readonly Topic[], household: typeof family) =>
  shortRecord(consultationOf({ topics, household }, plainDate('2026-11-22'), data.catalogue), data, say);

test('the short record has a line for each outcome, with sums, and no answer', () => {
  const lines = recordOf(['moving', 'children'], family).split('\n');
  expect(lines[1]).toBe('基準日：2026年11月22日');
  expect(lines.find((line) => line.startsWith('・条件に合います：'))).toContain(
    '妊婦のための支援給付（最大50,000円）',
  );
  expect(lines.filter((line) => line.startsWith('・')).length).toBeGreaterThan(1);
  expect(lines.length).toBeLessThan(12);
  expect(lines.join()).not.toMatch(/生年月日|[｜《{]/);
  expect(lines.at(-1)).toContain('目安');
});

test('what was not asked yet stands on one line', () => {
  expect(recordOf(['pregnancy'], {})).toMatch(/^【まだ聞いていないこと】.+、.+$/m);
});
