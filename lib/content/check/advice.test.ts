import { expect, test } from 'vitest';
import { adviseName } from './advice';

test('a name that is near none of many is answered with those that a line can hold', () => {
  const names = Array.from({ length: 65 }, (_, place) => `programme-${place}`);
  const said = adviseName('programme', 'qqqq', names);
  expect(said).toContain('programme-29 or 35 others.');
  expect(said).not.toContain('programme-30,');
});
