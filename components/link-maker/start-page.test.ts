import { expect, test } from 'vitest';
import { stepOf } from '@/lib/visit/fragment';
import { pathOf } from './start-page';

test('a link to the checker carries the topics, and the checker reads them', () => {
  const path = pathOf('en', 'check', ['moving', 'children']);
  expect(path).toBe('en/check/#topics=moving,children');
  const [, fragment = ''] = path.split('#');
  expect(stepOf(fragment, ['moving', 'home', 'children'])).toEqual({
    page: 'topics',
    chosen: ['moving', 'children'],
  });
});

test.each([
  ['check', 'ja/check/'],
  ['list', 'ja/programmes/'],
  [{ programme: 'child-medical' }, 'ja/programmes/child-medical/'],
] as const)('a link to %s without topics', (start, path) => {
  expect(pathOf('ja', start, [])).toBe(path);
});
