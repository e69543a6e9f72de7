import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { expect, test } from 'vitest';
import { frozenContent } from '../../testing/frozen-content';
import { contentFileOf } from '../check/content-file';
import { fieldsOf, itemsOf } from '../check/values';
import { stepOrderDoubts } from './step-order';

const entries = ['programmes', 'services'].flatMap((folder) =>
  readdirSync(join(frozenContent(), folder)).map((id) => {
    const name = `${folder}/${id}/ja.yaml`;
    const { data } = contentFileOf(name, readFileSync(join(frozenContent(), name), 'utf8'));
    return { id, steps: itemsOf(fieldsOf(data).steps).map(String) };
  }),
);
const doubtsOf = (steps: readonly string[]) =>
  stepOrderDoubts(contentFileOf('ja.yaml', stringify({ steps }))).map(({ message }) => message);

test('steps in their order are not in doubt', () => {
  expect(entries.filter(({ steps }) => doubtsOf(steps).length > 0)).toEqual([]);
});

test('of two neighbours that changed places one is in doubt, but where neither needs the other', () => {
  const exchanged = entries.flatMap(({ id, steps }) =>
    steps.slice(1).map((later, index) => {
      const { length } = doubtsOf([
        ...steps.slice(0, index),
        later,
        ...steps.slice(index, index + 1),
        ...steps.slice(index + 2),
      ]);
      return { place: `${id} ${index}`, length };
    }),
  );
  expect(exchanged.length).toBeGreaterThan(50);
  expect(exchanged.filter(({ length }) => length === 0).map(({ place }) => place)).toEqual([
    // The round is over, and what came after it.
    'home-purchase 0',
    // Two places to ask, each about something of its own.
    'third-child-meals 0',
    'third-child-nursery 1',
    'night-clinics 0',
  ]);
  expect(Math.max(...exchanged.map(({ length }) => length))).toBe(1);
});

test.each([
  [
    'a step that says what an earlier one says',
    ['市役所に聞きます。', '市役所に聞きます。'],
    /an earlier step says the same/,
  ],
  [
    'handing in before asking',
    ['市役所に書類を出します。', '企画課に、必要な書類を聞きます。'],
    /書類を出し does not fit/,
  ],
  ['asking nobody', ['料金を聞きます。', '企画課に電話します。'], /料金を聞きます does not fit/],
  [
    'an exception before the rule',
    ['券を使えないときは、払います。', '券を受け取り、園に券を出します。'],
    undefined,
  ],
  [
    'an exception before what it is one of',
    ['助成券を使えないときは、払います。', '助成券を出します。'],
    /助成券 does not fit/,
  ],
  [
    'one that says by itself whom to ask',
    ['企画課に、受け持つ課を聞き、受け持つ課に申し込みます。', '受け持つ課を聞きます。'],
    undefined,
  ],
])('%s', (_, steps, message) => {
  expect(doubtsOf(steps)).toEqual(message === undefined ? [] : [expect.stringMatching(message)]);
});
