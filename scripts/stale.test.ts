import { spawnSync } from 'node:child_process';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { staleCommand } from './stale/stale-command';

/** Runs the command as `npm run stale` does. */
function run(...args: string[]) {
  const command = ['--import', 'tsx', 'scripts/stale.ts', ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  return { out: stdout, err: stderr, code: status };
}

test('on the day of the check nothing is past, and yet it says what nobody has confirmed', () => {
  const { out, code } = run('--on', '2026-11-22', '--within', '0');
  expect(code).toBe(0);
  const counted = out
    .split('\n')
    .find((line) => line.startsWith('On 2026-11-22: 0 past, 0 due within 0 days'));
  expect(counted).toMatch(/, [1-9]\d* not confirmed, \d+ rounds that end by then\.$/);
});

test('on the day after the next check the relocation grant is past, with desk and sources, and the command fails', () => {
  const { text, code } = staleCommand(['--on', '2027-05-25']);
  expect(code).toBe(1);
  const desk = text.slice(text.indexOf('広報課 魅力創造係, 0495-25-1614: '));
  const lines = desk.split('\n\n').find((each) => each.includes('relocation-grant '));
  expect(lines).toContain('checked 2026-11-22, to check again by 2027-05-24: 1 day ago');
  expect(lines).toContain('ask: 予算が残っているかどうか。');
  expect(lines).toContain('compare: honjo-relocation, https://');
});

test('what nobody has confirmed says since when, and from which day the last word is', () => {
  const { text } = staleCommand(['--on', '2026-11-30']);
  const lines = text.split('\n\n').find((each) => each.includes('relocation-grant '));
  expect(lines).toContain('not confirmed since 2026-07-02; the last word is of 2026-07-01');
  expect(lines).toContain('ask: whether applications are taken, from which day until which');
});

test('the table has a line for each matter, with its desk and what to ask, for a spreadsheet', () => {
  const { text, code } = staleCommand(['--on', '2026-11-30', '--csv']);
  expect({ code, first: text.slice(0, 16) }).toEqual({ code: 0, first: '\uFEFFdesk,telephone,' });
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  const row = rows.find(({ id }) => id === 'relocation-grant');
  expect(row).toMatchObject({ desk: '広報課 魅力創造係', telephone: '0495-25-1614' });
  expect(row).toMatchObject({ 'not confirmed since': '2026-07-02', 'last word': '2026-07-01' });
  expect(row?.['to ask']).toContain('予算が残っているかどうか。');
});

test('whoever reads only Japanese is told in Japanese', () => {
  process.env.COMMAND_LANGUAGE = 'ja';
  const { text } = staleCommand(['--on', '2026-11-30']);
  process.env.COMMAND_LANGUAGE = 'en';
  expect(text).toContain('■ 広報課 魅力創造係（電話 0495-25-1614）');
  expect(text).toContain('要確認（2026年7月2日から。最後の情報は2026年7月1日）');
  const read = text.split('\n').filter((line) => !line.includes('見くらべるもの：'));
  expect(read.filter((line) => /\b20\d\d-\d\d\b/.test(line))).toEqual([]);
  expect(text).not.toMatch(/\b(not confirmed|compare|ask)\b/);
});

test('the table has days that a spreadsheet can sort, in Japanese too', () => {
  process.env.COMMAND_LANGUAGE = 'ja';
  const { text } = staleCommand(['--on', '2026-11-30', '--csv']);
  process.env.COMMAND_LANGUAGE = 'en';
  const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
  const row = rows.find(({ 識別子: id }) => id === 'relocation-grant');
  expect(row).toMatchObject({ 種類: '制度', 要確認になった日: '2026-07-02', 最後の情報: '2026-07-01' });
});

test('on that day itself it is due today', () => {
  expect(staleCommand(['--on', '2027-05-24']).text).toContain('by 2027-05-24: today');
});

test.each([
  [['--on', '2027-02-29'], 'Write a day that exists after --on, such as 2027-05-22; not 2027-02-29.'],
  [['--within', 'a month'], 'Write a number of days after --within, such as 30; not a month.'],
  [['--table'], 'Leave --table out'],
])('%j is refused with what to write', (args, advice) => {
  const { text, ...rest } = staleCommand(args);
  expect(text).toContain(advice);
  expect(rest).toEqual({ isRefused: true, code: 2 });
});

test('a refusal comes on the other channel, with its code', () => {
  const { out, err, code } = run('--table');
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(err).toContain('Leave --table out');
});
