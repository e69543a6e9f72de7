import { expect, test } from 'vitest';
import { stepOf, stepText } from './fragment';

test.each([
  ['result', 'result'],
  ['result。」', 'result'],
  [encodeURIComponent('result。」'), 'result'],
  ['result?fbclid=IwAR0', 'result'],
  ['topics=moving,children&utm_source=mail&utm_medium=x', 'topics=moving,children'],
  ['topics=moving).', 'topics=moving'],
  ['child-2-birth-date,', 'child-2-birth-date'],
  ['?fbclid=IwAR0', ''],
  ['&utm_source=mail', ''],
  ['', ''],
  ['%E0%A4%A', '%E0%A4%A'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
])('#%s names the step %s', (fragment, name) => {
  expect(stepText(fragment)).toBe(name);
});

test('topics that the catalogue does not have are left out', () => {
  expect(stepOf('topics=moving,constructor', ['moving', 'home'])).toEqual({
    page: 'topics',
    chosen: ['moving'],
  });
});
