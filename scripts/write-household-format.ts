/** Writes the household format for people and for programs. Run: npx tsx scripts/write-household-format.ts */
import { writeFileSync } from 'node:fs';
import { householdFormatFiles } from './format/files';

for (const { path, text } of await householdFormatFiles()) {
  writeFileSync(path, text);
  console.log(path);
}
