import { expect, test } from 'vitest';
import { newChild } from '../form/form-values';
import { changedFields } from './changed-fields';

const child = { ...newChild, year: '2020', month: '４' };

test('a child that was saved has its place and its digits, and no other field of the list is touched', () => {
  const before = { choice: 'some', children: [{ ...newChild, was: 0 }, child] };
  const after = {
    choice: 'some',
    children: [
      { ...newChild, was: 0 },
      { ...child, month: '4', was: 1 },
    ],
  };
  expect(changedFields(before, after, 'children')).toEqual([
    ['children.children.1.month', '4'],
    ['children.children.1.was', 1],
  ]);
  expect(changedFields(after, after, 'children')).toEqual([]);
});

test('a list that is longer or shorter is another list, and ticked boxes are one field', () => {
  expect(changedFields({ children: [child] }, { children: [] }, 'c')).toEqual([['c.children', []]]);
  expect(changedFields({ chosen: ['none'] }, { chosen: ['unknown'] }, 'c')).toEqual([
    ['c.chosen', ['unknown']],
  ]);
});

test('a question that was not on the page yet has all its fields', () => {
  expect(changedFields(undefined, { choice: '' }, 'c')).toEqual([['c', { choice: '' }]]);
});
