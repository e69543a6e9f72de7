import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs the command as `npm run stale` does. */
function stale(...args: string[]) {
  const command = ['--import', 'tsx', 'scripts/stale.ts', ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { out: stdout, err: stderr, code: status };
}

test('on the day of the check nothing is listed and the command ends well', () => {
  const { out, code } = stale('--on', '2026-11-22', '--within', '0');
  expect({ out, code }).toEqual({ out: 'On 2026-11-22: 0 past, 0 due within 0 days.\n', code: 0 });
});

test('on the day after the next check the relocation grant is past, with desk and sources, and the command fails', () => {
  const { out, code } = stale('--on', '2027-05-23');
  expect(code).toBe(1);
  const lines = out.split('\n\n').find((each) => each.startsWith('relocation-grant '));
  expect(lines).toContain('checked 2026-11-22, to check again by 2027-05-22: 1 day ago');
  expect(lines).toMatch(/ask {5}広報課 魅力創造係 0495-25-1614/);
  expect(lines).toContain('compare honjo-relocation: https://');
});

test('on that day itself it is due today', () => {
  expect(stale('--on', '2027-05-22', '--within', '0').out).toContain('by 2027-05-22: today');
});

test.each([
  [['--on', '2027-02-29'], 'Write a day that exists after --on, such as 2027-05-22; not 2027-02-29.'],
  [['--within', 'a month'], 'Write a number of days after --within, such as 30; not a month.'],
  [['--csv'], "Unknown option '--csv'"],
])('%j is refused with what to write', (args, advice) => {
  const { err, code } = stale(...args);
  expect(err).toContain(advice);
  expect(code).toBe(2);
});
