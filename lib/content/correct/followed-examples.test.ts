import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { withExpectations } from './followed-examples';

const text = `# 境目
- name: 一人目 # そのまま
  on: 2026-11-22
  household: { self: { residence: in-city } }
  expect:
    verdict: met # 合う
    amount: [600000, 600000]
    applyUntil: 2027-12-01
    subjects:
      - met
      - unmet
    ask:
      - self.moveInDate
      - spouse
    conditions: { age: met, place: unknown }
- name: 二人目
  expect: { verdict: met, amount: [1, 2], applyFrom: 2027 }
`;

test('an example expects something else at the values that differ, and every remark stays', () => {
  const expected = {
    verdict: 'unmet',
    amount: [650000, 650000],
    applyUntil: '2028',
    subjects: ['met', 'met'],
    ask: ['spouse'],
    conditions: { age: 'unmet', place: 'unknown' },
  };
  const now = withExpectations(text, [{ index: 0, expect: expected }]);
  expect(parse(now)[0].expect).toEqual(expected);
  expect(now.split('\n').filter((line) => !text.split('\n').includes(line))).toEqual([
    '    verdict: unmet # 合う',
    '    amount: [650000, 650000]',
    "    applyUntil: '2028'",
    '    ask: [spouse]',
    '    conditions: { age: unmet, place: unknown }',
  ]);
  expect(now.slice(now.indexOf('- name: 二人目'))).toBe(text.slice(text.indexOf('- name: 二人目')));
});

test('what is no longer given is nothing, and what is given anew stands in one line', () => {
  const none = withExpectations(text, [{ index: 1, expect: { amount: null, applyFrom: '2027-04' } }]);
  expect(none).toContain('  expect: { verdict: met, amount: null, applyFrom: 2027-04 }');
  expect(withExpectations(none, [{ index: 1, expect: { amount: [3, 4] } }])).toContain(
    'amount: [3, 4], applyFrom: 2027-04',
  );
});
