import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { householdSchemaFiles } from './format/files';

const files = await householdSchemaFiles();

test.each(files)(
  '$path says what the schema says; npx tsx scripts/write-household-format.ts writes it',
  ({ path, text }) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);
