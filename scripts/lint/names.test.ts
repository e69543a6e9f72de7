import { expect, test } from 'vitest';
import { filesOfMany, namesOfMany } from './names';

const everywhere = ['app', 'components', 'lib', 'scripts', 'e2e'];

test('hardly a name is exported by two files', () => {
  const found = namesOfMany(everywhere);
  console.log(`${found.size} names are exported by two or more files (5): ${[...found.keys()].join(', ')}`);
  expect(found.size, told(found)).toBeLessThanOrEqual(5);
});

test('hardly a file name stands in two folders', () => {
  const found = filesOfMany(everywhere);
  console.log(`${found.size} file names stand in two or more folders (5): ${[...found.keys()].join(', ')}`);
  expect(found.size, told(found)).toBeLessThanOrEqual(5);
});

function told(found: ReadonlyMap<string, readonly string[]>): string {
  return [...found].map(([name, places]) => `${name}: ${places.join(', ')}`).join('\n');
}
