import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { staleCommand } from './stale/stale-command';

/** Runs the command as `npm run stale` does. */
function run(...args: string[]) {
  const command = ['--import', 'tsx', 'scripts/stale.ts', ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { out: stdout, err: stderr, code: status };
}

test('on the day of the check nothing is listed and the command ends well', () => {
  const { out, code } = run('--on', '2026-11-22', '--within', '0');
  const [counted, ...languages] = out.trimEnd().split('\n');
  expect({ counted, code }).toEqual({ counted: 'On 2026-11-22: 0 past, 0 due within 0 days.', code: 0 });
  for (const line of languages) expect(line).toMatch(/^[\w-]+: \d+ sentences missing, \d+ older/);
});

test('on the day after the next check the relocation grant is past, with desk and sources, and the command fails', () => {
  const { text, code } = staleCommand(['--on', '2027-05-23']);
  expect(code).toBe(1);
  const lines = text.split('\n\n').find((each) => each.startsWith('relocation-grant '));
  expect(lines).toContain('checked 2026-11-22, to check again by 2027-05-22: 1 day ago');
  expect(lines).toMatch(/ask {5}広報課 魅力創造係 0495-25-1614/);
  expect(lines).toContain('compare honjo-relocation: https://');
});

test('on that day itself it is due today', () => {
  expect(staleCommand(['--on', '2027-05-22', '--within', '0']).text).toContain('by 2027-05-22: today');
});

test.each([
  [['--on', '2027-02-29'], 'Write a day that exists after --on, such as 2027-05-22; not 2027-02-29.'],
  [['--within', 'a month'], 'Write a number of days after --within, such as 30; not a month.'],
  [['--csv'], "Unknown option '--csv'"],
])('%j is refused with what to write', (args, advice) => {
  const { text, ...rest } = staleCommand(args);
  expect(text).toContain(advice);
  expect(rest).toEqual({ isRefused: true, code: 2 });
});

test('a refusal comes on the other channel, with its code', () => {
  const { out, err, code } = run('--csv');
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(err).toContain("Unknown option '--csv'");
});
