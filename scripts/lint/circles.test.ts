import { expect, test } from 'vitest';
import { circleIn } from './circles';

test('no file imports itself by way of others, not even for a type', () => {
  expect(circleIn(['lib', 'components', 'app', 'scripts'])).toEqual([]);
});
