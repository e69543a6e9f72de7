import { expect, test } from 'vitest';
import { lackingIn, markOf, sentencesOf } from './sentences';

const placesOf = (words: unknown) => [...sentencesOf(words).keys()];

test('each sentence stands under its place, however deep', () => {
  const words = { title: 'a', steps: ['b', 'c'], conditions: { birth: { text: 'd', oneOf: ['e', 'f'] } } };
  expect([...sentencesOf(words)]).toEqual([
    ['title', 'a'],
    ['steps.0', 'b'],
    ['steps.1', 'c'],
    ['conditions.birth.text', 'd'],
    ['conditions.birth.oneOf.0', 'e'],
    ['conditions.birth.oneOf.1', 'f'],
  ]);
});

test.each([
  ['of a programme', { search: ['a'], title: 'b' }, ['title']],
  [
    'of each thing elsewhere',
    { search: { allowance: ['a'] }, titles: { allowance: 'b' } },
    ['titles.allowance'],
  ],
  ['of a desk', { desks: { planning: { name: 'a', search: ['b'] } } }, ['desks.planning.name']],
])('the words to search by %s are no sentences', (_, words, places) => {
  expect(placesOf(words)).toEqual(places);
});

test('a sentence or a group that is called search inside is read by people', () => {
  expect(placesOf({ Site: { search: 'Search' } })).toEqual(['Site.search']);
  expect(placesOf({ Site: { search: { title: 'Search' } } })).toEqual(['Site.search.title']);
});

test.each([[undefined], [null], ['a'], [5]])('%j has no sentence', (words) => {
  expect(placesOf(words)).toEqual([]);
});

test('what is no text is no sentence', () => {
  expect(placesOf({ title: null, number: 5, isOpen: true, text: 'a' })).toEqual(['text']);
});

test('a translation lacks the places of the Japanese that have no text in it', () => {
  const japanese = { title: 'a', steps: ['b', 'c'], search: ['d'] };
  expect(lackingIn({ title: 'x', steps: ['y'] }, japanese)).toEqual(['steps.1']);
  expect(lackingIn({ title: null, steps: ['y', 'z', 'more'], notes: { a: 'b' } }, japanese)).toEqual([
    'title',
  ]);
  expect(lackingIn(undefined, japanese)).toEqual(['title', 'steps.0', 'steps.1']);
  expect(lackingIn({ title: 'x' }, undefined)).toEqual([]);
});

test('a mark is eight letters of the sentence and of nothing else', () => {
  expect(markOf('支援金')).toMatch(/^[0-9a-f]{8}$/);
  expect(markOf('支援金')).toBe(markOf('支援金'));
  expect(markOf('支援金')).not.toBe(markOf('支援金。'));
});
