/** Runs every unit test that rests on a sample with all it could take: 2,000 households, every slip in a rule. Run: npx tsx scripts/prove-samples.ts */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { filesBelow } from './export/pages';

const sampled = filesBelow('lib')
  .map((file) => `lib/${file}`)
  .filter(
    (file) => file.endsWith('.test.ts') && /(?:proofSize|takenToday)\(/.test(readFileSync(file, 'utf8')),
  );
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...sampled], {
  stdio: 'inherit',
  env: { ...process.env, WHOLE_PROOFS: '1' },
});
process.exitCode = status ?? 1;
