import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { randomFrom } from './proof/random';
import { proveWays } from './proof/ways-proof';

// A sample; scripts/prove-ways.ts takes more households.
test('one more way of working turns a no into a yes only where it holds by itself', () => {
  const { turned, failures } = proveWays(120, frozenCatalogue(), randomFrom(4));
  expect(failures).toEqual([]);
  expect(turned).toBeGreaterThan(40);
});
