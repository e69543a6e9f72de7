import { expect, test } from 'vitest';
import { idleStep } from './idle';

test.each([
  [0, 'wait'],
  [179.9, 'wait'],
  [180, { left: 60 }],
  [181, { left: 59 }],
  [239.9, { left: 1 }],
  [240, 'erase'],
  [86_400, 'erase'],
] as const)('after %d seconds without anybody', (seconds, step) => {
  expect(idleStep(seconds)).toEqual(step);
});
