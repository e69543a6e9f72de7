import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { licenceLines, licencesIn } from './package-licences';

test('each version of a package is listed once, by licence; one that is not for tests alone is not said to be', () => {
  const lock = {
    packages: {
      '': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', license: 'MIT', dev: true },
      'node_modules/a/node_modules/b': { version: '2.0.0', license: 'MIT' },
      'node_modules/c/node_modules/b': { version: '2.0.0', license: 'MIT', dev: true },
      'node_modules/@x/d': { version: '1.0.0', license: 'Apache-2.0', dev: true },
      'node_modules/e': { version: '3.0.0' },
    },
  };
  expect(licenceLines(licencesIn(JSON.stringify(lock)))).toEqual([
    '(none)  e@3.0.0',
    'Apache-2.0  @x/d@1.0.0  (for tests)',
    'MIT  b@2.0.0',
  ]);
});

test('every package of this project states its licence', () => {
  const licences = licencesIn(readFileSync('package-lock.json', 'utf8'));
  expect(licences.length).toBeGreaterThan(400);
  expect(licences.filter(({ licence }) => licence === undefined)).toEqual([]);
});
