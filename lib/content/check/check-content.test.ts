import { expect, test } from 'vitest';
import { checkContent } from './all-content';
import { describeFault } from './fault';
import { faultsAfter, reportAfter } from './sample-tree';

const rule = 'content/programmes/grant/rule.yaml';

test('content without a slip has no fault', () => {
  expect(reportAfter({})).toEqual({ faults: [], stale: [], warnings: [] });
});

test('the content of the site has no fault', () => {
  expect(checkContent().faults.map(describeFault)).toEqual([]);
});

test('slips in several places are all reported at once, by file and line, with what to write', () => {
  const faults = faultsAfter({
    [rule]: (text) => text.replace('desks: [counter]', 'desks: [countre]').replace('is: true', 'is: maybe'),
    'content/sources.yaml': (text) => text.replace('date: 2023', 'date: soon'),
  });
  expect(faults).toEqual([
    `${rule}:5\n  desks.0\n  No desk is called countre. Write counter.`,
    `${rule}:44\n  versions.1.conditions.0.when.any.1.is\n  Write true or false.`,
    'content/sources.yaml:6\n  0.date\n  Write a day, a month or a year: 2023-04-01, 2023-04 or 2023.',
  ]);
});

test('a translation of Japanese words that have changed is stale, not a fault', () => {
  const { faults, stale } = reportAfter({
    'content/programmes/grant/ja.yaml': (text) => text.replace('支援金です', '給付金です'),
  });
  expect(faults).toEqual([]);
  expect(stale.map(({ file, line }) => `${file}:${line}`)).toEqual([
    'content/programmes/grant/en.yaml:1',
    'content/programmes/grant/ja-simple.yaml:1',
  ]);
});

test('a comment in the Japanese file leaves its translations fresh', () => {
  const { stale } = reportAfter({
    'content/programmes/grant/ja.yaml': (text) => `# 確認済み\n${text}`,
  });
  expect(stale).toEqual([]);
});
