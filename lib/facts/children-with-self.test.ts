import { expect, test } from 'vitest';
import { answerAt } from './exact';
import {
  childOfCode,
  childrenWithSelf,
  childrenWithSelfIn,
  knownWithSelf,
  withChildrenWithSelf,
} from './children-with-self';
import type { Household } from './household';
import { childrenOf, withAnswer } from './with-answer';

test.each<[Household, unknown, string[]]>([
  [{ children: [{ livesWithSelf: true }, { livesWithSelf: false }] }, ['child-1'], ['child-1']],
  [{ children: [{ livesWithSelf: false }, { livesWithSelf: true }] }, ['child-2'], ['child-2']],
  [{ children: [{ livesWithSelf: false }] }, [], []],
  [{ children: [{ livesWithSelf: true }, {}] }, undefined, ['child-1']],
  [{ children: [{ livesWithSelf: true }, { livesWithSelf: 'unknown' }] }, 'unknown', ['child-1']],
  [{ children: [{ livesWithSelf: 'unknown' }, {}] }, undefined, []],
  [{ children: [] }, undefined, []],
  [{ children: 'unknown' }, undefined, []],
  [{}, undefined, []],
])('of %j it was said %j', (household, answer, known) => {
  expect(childrenWithSelfIn(household)).toEqual(answer);
  expect(answerAt(household, childrenWithSelf)).toEqual(answer);
  expect(knownWithSelf(household)).toEqual(known);
});

test.each([
  ['child-1', 0],
  ['child-12', 11],
  ['child-0', -1],
  ['child-', -1],
  ['another child-1', -1],
  ['child-1 and 2', -1],
])('%s is child %i of the list', (code, index) => expect(childOfCode(code)).toBe(index));

test('one answer says it of every child; taken back, it is said of none', () => {
  const household: Household = { children: [{ birthDate: '2020' }, { livesWithSelf: true }] };
  const said = (answer: unknown) => withChildrenWithSelf(household, answer).children;
  expect(said(['child-1'])).toEqual([{ birthDate: '2020', livesWithSelf: true }, { livesWithSelf: false }]);
  expect(said([])).toEqual([{ birthDate: '2020', livesWithSelf: false }, { livesWithSelf: false }]);
  expect(said('unknown')).toEqual([
    { birthDate: '2020', livesWithSelf: 'unknown' },
    { livesWithSelf: 'unknown' },
  ]);
  expect(said(undefined)).toEqual([{ birthDate: '2020' }, {}]);
  expect(withChildrenWithSelf({ children: 'unknown' }, ['child-1'])).toEqual({ children: 'unknown' });
  expect(withAnswer(household, childrenWithSelf, ['child-2']).children).toEqual([
    { birthDate: '2020', livesWithSelf: false },
    { livesWithSelf: true },
  ]);
});

test.each<[Household, string, unknown, Household]>([
  [{}, 'movesWith', 'alone', { movesWith: 'alone' }],
  [{}, 'self.residence', 'in-city', { self: { residence: 'in-city' } }],
  [
    { self: { student: true } },
    'self.residence',
    'in-city',
    { self: { student: true, residence: 'in-city' } },
  ],
  [{ spouse: 'none' }, 'spouse.student', true, { spouse: { student: true } }],
  [{ spouse: { student: true } }, 'spouse', 'none', { spouse: 'none' }],
  [{ self: { student: true } }, 'self', undefined, { self: undefined } as unknown as Household],
  [
    { children: [{}, { birthDate: '2020' }] },
    'children.1.care',
    [],
    { children: [{}, { birthDate: '2020', care: [] }] },
  ],
  [{ children: [{}] }, 'children.1.care', [], { children: [{}] }],
  [{ children: [{}] }, 'children', 'unknown', { children: 'unknown' }],
])('%j with %s as %j', (household, path, answer, expected) =>
  expect(withAnswer(household, path, answer)).toEqual(expected),
);

test('children who are not known are none so far', () => {
  expect([childrenOf({}), childrenOf({ children: 'unknown' }), childrenOf({ children: [{}] })]).toEqual([
    [],
    [],
    [{}],
  ]);
});
