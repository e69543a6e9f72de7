import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { adultInputs, childInputs, householdInputs, periodInputs } from '../facts/inputs';
import { upgraded } from '../facts/version-1';
import { topics } from '../rules';
import { decodeAnswers, encodeAnswers } from './answers-text';
import { adultOrder, childOrder, householdOrder, periodOrder, topicOrder } from './field-order';
import links1 from './fixtures/version-1-links.json';
import lists1 from './fixtures/version-1-lists.json';
import links2 from './fixtures/version-2-links.json';
import lists2 from './fixtures/version-2-lists.json';
import { version1Order } from './version-1-format';

// Links that were made stay valid: what these files say of a version is never changed, only added to.

const today = plainDate('2026-11-22');

test.each(links1)(
  'a link of version 1 still opens: $name',
  ({ fragment, topics: chosen, household: told }) => {
    const { household } = upgraded(told);
    expect(decodeAnswers(fragment, today, topics)).toEqual({ topics: chosen, household });
  },
);

test.each(links2)('a link of version 2 still opens: $name', ({ fragment, topics: chosen, household }) => {
  expect(decodeAnswers(fragment, today, topics)).toEqual({ topics: chosen, household });
});

test.each(links2)('the same answers still make the same link: $name', ({ fragment, ...answers }) => {
  // Read from a file, its codes are plain texts.
  expect(encodeAnswers(answers as unknown as Parameters<typeof encodeAnswers>[0])).toBe(fragment);
});

const inputs = { ...householdInputs, ...adultInputs, ...childInputs, ...periodInputs };

describe.each([
  ['1', lists1, version1Order],
  ['2', lists2, { household: householdOrder, adult: adultOrder, child: childOrder }],
] as const)('lists that links of version %s count by only grow at their end', (_, lists, order) => {
  const codes = Object.entries(lists.codes).map(([name, kept]) => {
    const input = inputs[name as keyof typeof inputs];
    return [name, kept, 'codes' in input ? input.codes : []] as const;
  });
  test.each([
    ['topics', lists.topics, topicOrder],
    ['household', lists.household, order.household],
    ['adult', lists.adult, order.adult],
    ['child', lists.child, order.child],
    ['period', lists.period, periodOrder],
    ...codes,
  ] as const)('%s', (_name, kept, now) => expect(now.slice(0, kept.length)).toEqual(kept));
});

test('every topic has its place in a link', () => {
  expect(topicOrder.toSorted()).toEqual(topics.toSorted());
});
