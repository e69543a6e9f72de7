import { expect, test } from 'vitest';
import { joinedGroups } from './search-synonyms';

test('groups that share a word are one group, in which each spelling stands once', () => {
  const groups = [
    ['guardería', 'Hoikuen'],
    ['house', 'home'],
    ['nursery', 'hoikuen', 'day care'],
    ['daycare', 'nursery'],
  ];
  expect(joinedGroups(groups, (word) => word)).toEqual([
    ['house', 'home'],
    ['guardería', 'hoikuen', 'nursery', 'day care', 'daycare'],
  ]);
});
