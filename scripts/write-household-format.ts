/** Writes the household format for people and for programs. Run: npx tsx scripts/write-household-format.ts */
import { writeFileSync } from 'node:fs';
import { householdSchemaFiles } from './format/files';

for (const { path, text } of await householdSchemaFiles()) {
  writeFileSync(path, text);
  console.log(path);
}
