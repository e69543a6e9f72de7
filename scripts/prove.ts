/**
 * Runs every scripts/prove-*.ts, one after the other: dates, faults, figures, hosting (by nginx, Apache and Caddy), pages, questions, requests, samples, soundness and walks, and that examples and tests tell
 * small slips in the rules (prove-rule-mutants, seconds) and in the code (prove-code-mutants, 45 minutes). Run: npm run prove
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

for (const script of readdirSync('scripts')
  .filter((file) => /^prove-.*\.ts$/.test(file))
  .sort()) {
  console.log(`\n${script}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', `scripts/${script}`], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
