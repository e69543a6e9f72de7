import { expect, test } from 'vitest';
import { endedLast } from './ended-last';

test('what has ended stands behind everything else, each in its own order', () => {
  const entries = [
    { id: 'old', availability: ['ended'] as const },
    { id: 'new', availability: ['open'] as const },
    { id: 'older', availability: ['ended'] as const },
    { id: 'guide', availability: [] },
  ];
  expect(endedLast(['older', 'guide', 'old', 'new'], entries)).toEqual(['guide', 'new', 'older', 'old']);
});
