import { expect, test } from 'vitest';
import { valueAt, withValue } from './form-fields';
import { emptyForm, newChild } from './form-values';

const family = { ...emptyForm, children: [newChild, { ...newChild, year: '2020' }] };

test('typing in one field changes that field and nothing else', () => {
  const changed = withValue(family, 'children.1.month', '5');
  expect(changed.children).toEqual([newChild, { ...newChild, year: '2020', month: '5' }]);
  expect(family.children[1]?.month).toBe('');
  expect(valueAt(changed, 'children.1.month')).toBe('5');
});

test('a field of a child that is not there holds nothing', () => {
  expect(valueAt(family, 'children.7.year')).toBeUndefined();
  expect(withValue(family, 'children.7.year', '2020')).toEqual(family);
});
