import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, expect, test } from 'vitest';
import { assessCommand } from './assess-command';

const content = mkdtempSync(join(tmpdir(), 'unreadable-'));
afterAll(() => rmSync(content, { recursive: true }));

test('content that cannot be read is corrected first, and no trace of the program is shown', async () => {
  writeFileSync(join(content, 'programmes.yaml'), '- grant\n\t- bonus\n');
  const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()];
  expect(await assessCommand(['--json'], { stdin, stdout, stderr }, content)).toBe(1);
  expect(stdout.read()).toBeNull();
  expect(String(stderr.read())).toMatch(
    /^Correct the content first: npm run check-content names what to write\. .+\n$/,
  );
});
