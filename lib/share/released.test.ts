import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { adultInputs, childInputs, householdInputs, periodInputs } from '../facts/inputs';
import { upgraded } from '../facts/version-1';
import { scopes } from '../rules';
import { decodeAnswers, encodeAnswers } from './answers-text';
import {
  adultOrder,
  childOrder,
  householdOrder,
  periodOrder,
  topicOrder,
  topicsThen,
  withFertility,
} from './field-order';
import links1 from './fixtures/version-1-links.json';
import lists1 from './fixtures/version-1-lists.json';
import links2 from './fixtures/version-2-links.json';
import lists2 from './fixtures/version-2-lists.json';
import links3 from './fixtures/version-3-links.json';
import lists3 from './fixtures/version-3-lists.json';
import { version1Order } from './version-1-format';

// Links that were made stay valid: what these files say of a version is never changed, only added to.

const today = plainDate('2026-11-22');

/** Pregnancy was one topic with fertility. */
const nowOf = (chosen: readonly string[]): readonly string[] => {
  const now = withFertility(chosen);
  return scopes.filter((scope) => now.includes(scope));
};

test.each(links1)(
  'a link of version 1 still opens: $name',
  ({ fragment, topics: chosen, household: told }) => {
    const { household } = upgraded(told);
    expect(decodeAnswers(fragment, today, scopes)).toEqual({ topics: nowOf(chosen), household });
  },
);

test.each(links2)('a link of version 2 still opens: $name', ({ fragment, topics: chosen, household }) => {
  expect(decodeAnswers(fragment, today, scopes)).toEqual({ topics: nowOf(chosen), household });
});

test.each(links3)('a link of version 3 still opens: $name', ({ fragment, topics: chosen, household }) => {
  expect(decodeAnswers(fragment, today, scopes)).toEqual({ topics: chosen, household });
});

test.each(links3)('the same answers still make the same link: $name', ({ fragment, ...answers }) => {
  // Read from a file, its codes are plain texts.
  expect(encodeAnswers(answers as unknown as Parameters<typeof encodeAnswers>[0])).toBe(fragment);
});

const inputs = { ...householdInputs, ...adultInputs, ...childInputs, ...periodInputs };

describe.each([
  ['1', lists1, version1Order],
  ['2', lists2, { household: householdOrder, adult: adultOrder, child: childOrder }],
  ['3', lists3, { household: householdOrder, adult: adultOrder, child: childOrder }],
] as const)('lists that links of version %s count by only grow at their end', (number, lists, order) => {
  const codes = Object.entries(lists.codes).map(([name, kept]) => {
    const input = inputs[name as keyof typeof inputs];
    return [name, kept, 'codes' in input ? input.codes : []] as const;
  });
  test.each([
    ['topics', lists.topics, number === '3' ? topicOrder : topicsThen],
    ['household', lists.household, order.household],
    ['adult', lists.adult, order.adult],
    ['child', lists.child, order.child],
    ['period', lists.period, periodOrder],
    ...codes,
  ] as const)('%s', (_name, kept, now) => expect(now.slice(0, kept.length)).toEqual(kept));
});

test('every topic has its place in a link', () => {
  expect(topicOrder.toSorted()).toEqual(scopes.toSorted());
});
