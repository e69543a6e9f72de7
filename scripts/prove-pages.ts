/** Opens every page on the smallest screen, looks at every page and every state with the accessibility rules, on a phone and on a computer, and into a frame, opens all 500 hostile fragments, prints every programme and service and every family's sheet in every language, and follows every way to the counter, where npm test takes a sample. With `kinds` one page of each kind in every language instead: minutes, not hours. Needs a build. Run: npx tsx scripts/prove-pages.ts (kinds) */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { filesBelow } from './export/pages';

const sampled = filesBelow('e2e')
  .map((file) => `e2e/${file}`)
  .filter(
    (file) =>
      file.endsWith('.spec.ts') && /site\/accessible'|\/sample'|@turn/.test(readFileSync(file, 'utf8')),
  );
const args = ['node_modules/@playwright/test/cli.js', 'test', ...sampled, '--reporter=line'];
const { status } = spawnSync(process.execPath, args, {
  stdio: 'inherit',
  env: { ...process.env, [process.argv[2] === 'kinds' ? 'EVERY_KIND' : 'EVERY_PAGE']: '1' },
});
process.exitCode = status ?? 1;
