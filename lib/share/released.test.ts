import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { adultInputs, childInputs, householdInputs, periodInputs } from '../facts/inputs';
import { topics } from '../rules/schema';
import { decodeAnswers, encodeAnswers } from './answers-text';
import { adultOrder, childOrder, householdOrder, periodOrder, topicOrder } from './field-order';
import links from './fixtures/version-1-links.json';
import lists from './fixtures/version-1-lists.json';

// Links that were made stay valid: what these files say of version 1 is never changed, only added to.

test.each(links)('a link of version 1 still opens: $name', ({ fragment, topics: chosen, household }) => {
  expect(decodeAnswers(fragment, plainDate('2026-11-22'), topics)).toEqual({ topics: chosen, household });
});

test.each(links)('the same answers still make the same link: $name', ({ fragment, ...answers }) => {
  // Read from a file, its codes are plain texts.
  expect(encodeAnswers(answers as unknown as Parameters<typeof encodeAnswers>[0])).toBe(fragment);
});

describe('lists that links count by only grow at their end', () => {
  const inputs = { ...householdInputs, ...adultInputs, ...childInputs, ...periodInputs };
  const codes = Object.entries(lists.codes).map(([name, kept]) => {
    const input = inputs[name as keyof typeof inputs];
    return [name, kept, 'codes' in input ? input.codes : []] as const;
  });
  test.each([
    ['topics', lists.topics, topicOrder],
    ['household', lists.household, householdOrder],
    ['adult', lists.adult, adultOrder],
    ['child', lists.child, childOrder],
    ['period', lists.period, periodOrder],
    ...codes,
  ] as const)('%s', (_, kept, now) => expect(now.slice(0, kept.length)).toEqual(kept));
});

test('every topic has its place in a link', () => {
  expect(topicOrder.toSorted()).toEqual(topics.toSorted());
});
