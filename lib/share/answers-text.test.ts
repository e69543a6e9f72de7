import { describe, expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { dateRangeText, parseDateRange, plainDate } from '../dates';
import { proofSize } from '../rules/proof/proof-size';
import { randomFrom } from '../rules/proof/random';
import { randomPair } from '../rules/proof/prove-pairs';
import { scopes } from '../rules';
import { decodeAnswers, encodeAnswers } from './answers-text';
import { bitWriter } from './bits';
import { carriesAnswers } from './link-fragment';
import { sealedText } from './sealed-text';
import { family, fullestHousehold, largeFamily } from './sample-households';

const today = plainDate('2026-11-22');
const told = { topics: [...scopes], household: family };

const households = proofSize(10_000, 600);

test(`${households} random households, told in full and in part, come out of a link as they went in`, () => {
  const random = randomFrom(9);
  const catalogue = frozenCatalogue();
  for (let done = 0; done < households; done += 1) {
    const { day, fuller, partial } = randomPair(catalogue, random);
    const chosen = scopes.filter(() => random.chance(0.5));
    for (const household of [fuller, partial]) {
      const read = decodeAnswers(encodeAnswers({ topics: chosen, household }), day, scopes);
      expect(read).toEqual({ topics: chosen, household: inShortestDates(household) });
    }
  }
});

test.each([
  ['a family of five', family, 512],
  ['a family with fifteen children', largeFamily, 2_048],
  ['the longest description there can be', fullestHousehold, 2_048],
])('%s fits in the link', (_, household, most) => {
  const text = encodeAnswers({ topics: [...scopes], household });
  expect(text.length).toBeLessThanOrEqual(most);
  expect(decodeAnswers(text, today, scopes)).toEqual({
    topics: scopes,
    household: inShortestDates(household),
  });
});

test('nothing answered is the shortest link', () => {
  const text = encodeAnswers({ topics: [], household: {} });
  expect(text.length).toBeLessThan(12);
  expect(decodeAnswers(text, today, scopes)).toEqual({ topics: [], household: {} });
});

test('ticked boxes come out in the order of the list, however they were ticked', () => {
  const household = { self: { workRoutes: ['telework' as const, 'matching-site' as const] } };
  const read = decodeAnswers(encodeAnswers({ topics: ['work', 'moving'], household }), today, scopes);
  expect(read).toEqual({
    topics: ['moving', 'work'],
    household: { self: { workRoutes: ['matching-site', 'telework'] } },
  });
});

test('a topic that the catalogue no longer has is left out', () => {
  expect(decodeAnswers(encodeAnswers(told), today, ['home'])).toMatchObject({ topics: ['home'] });
});

test('periods that clash because the move came later than told are asked for again, and all else stays', () => {
  const periods = [
    { from: '2015-01-01', until: 'move', place: 'tokyo-wards' as const },
    { from: '2027-01-01', until: '2027-03-01', place: 'chiba' as const },
  ];
  const household = { self: { residence: 'moving-in' as const, student: false, periods } };
  const text = encodeAnswers({ topics: ['moving'], household });
  expect(decodeAnswers(text, today, scopes)).toEqual({ topics: ['moving'], household });
  expect(decodeAnswers(text, plainDate('2027-06-01'), scopes)).toEqual({
    topics: ['moving'],
    household: { self: { residence: 'moving-in', student: false } },
  });
});

describe('what is wrong with a link is named', () => {
  const text = encodeAnswers(told);
  const last = text.at(-1) === 'A' ? 'B' : 'A';
  test.each([
    ['one character is missing', text.slice(0, -1), 'damaged'],
    ['half is missing', text.slice(0, 60), 'damaged'],
    [
      'one character is another',
      `${text.slice(0, 40)}${text[40] === 'A' ? 'B' : 'A'}${text.slice(41)}`,
      'damaged',
    ],
    ['the last character is another', `${text.slice(0, -1)}${last}`, 'damaged'],
    ['something was written behind it', `${text})`, 'damaged'],
    ['it has no version', text.replace('a3', 'a'), 'damaged'],
    ['nothing follows', 'a3.', 'damaged'],
    ['it comes from a later version', text.replace('a3', 'a4'), 'other-version'],
    ['it comes from no version', text.replace('a3', 'a03'), 'other-version'],
    ['it has 4,097 characters', `a3.${'A'.repeat(4_094)}`, 'too-long'],
    ['it has 4,096 characters', `a3.${'A'.repeat(4_093)}`, 'damaged'],
    ['a later release has more fields', sealed([0, 12], [60, 6]), 'other-version'],
    ['a later release has more topics', sealed([1, 12], [0, 6]), 'other-version'],
    ['a later release has more choices', sealed([0, 12], [4, 6], [0, 6], [15, 4]), 'other-version'],
    ['more follows than a household', sealed([0, 12], [0, 6], [0, 20]), 'damaged'],
    ['the rest is not empty', sealed([0, 12], [0, 6], [1, 2]), 'damaged'],
    ['it ends before its last field', sealed([0, 12], [30, 6]), 'damaged'],
    ['who asks is nobody', sealed([0, 12], [1, 6], [2, 2]), 'damaged'],
  ])('%s', (_, broken, problem) => {
    expect(decodeAnswers(broken, today, scopes)).toEqual({ problem });
    expect(carriesAnswers(broken)).toBe(true);
  });
});

test.each(['', 'a', 'topics', 'topics=moving', 'adult', 'birth-date', 'child-2-care', 'check-answers'])(
  '#%s is a step, not a link with answers',
  (fragment) => expect(carriesAnswers(fragment)).toBe(false),
);

function sealed(...numbers: readonly (readonly [number, number])[]): string {
  const out = bitWriter();
  for (const [value, width] of numbers) out.put(value, width);
  return `a3.${sealedText(out.bytes())}`;
}

/** The same household with each date in its shortest words: a whole March is 2027-03, however it was told. */
function inShortestDates(value: unknown): unknown {
  if (typeof value === 'string') {
    const range = /^\d/.test(value) ? parseDateRange(value) : undefined;
    return range ? dateRangeText(range) : value;
  }
  if (Array.isArray(value)) return value.map(inShortestDates);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, inShortestDates(each)]));
}
