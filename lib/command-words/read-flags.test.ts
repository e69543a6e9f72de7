import { afterEach, expect, test } from 'vitest';
import { adviceOnIdle } from './idle-flags';
import { readFlags } from './read-flags';

afterEach(() => {
  process.env.COMMAND_LANGUAGE = 'en';
});

const flags = {
  on: { type: 'string' },
  write: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

test('flags are read with their values, and what stands beside them in its order', () => {
  const read = readFlags(['a', '--on', '2026-11-30', '--write', 'b'], flags, { allowPositionals: true });
  expect(read).toMatchObject({
    values: { on: '2026-11-30', write: true },
    positionals: ['a', 'b'],
    given: ['on', 'write'],
  });
});

test.each([
  [['--onn', '1'], 'Leave --onn out: this command knows --on, --write, --help.'],
  [['-x'], 'Leave -x out: this command knows --on, --write, --help.'],
  [['--on'], 'Write a value behind --on. See --help.'],
  [['--on', ''], 'Write a value behind --on. See --help.'],
  [['--on='], 'Write a value behind --on. See --help.'],
  [['--on', '--write'], 'Write a value behind --on. See --help.'],
  [['--write=yes'], 'Write --write alone, without yes.'],
  [['-500'], 'Write a number without a minus instead of -500.'],
  [['more'], 'Leave more out. See --help.'],
])('%j is answered by one sentence', (args, advice) => {
  expect(readFlags(args, flags)).toEqual({ advice });
});

test('a value may begin with a minus where the flag holds it', () => {
  expect(readFlags(['--on=-a'], flags)).toMatchObject({ values: { on: '-a' } });
});

test('what a flag has by itself was not given, and one that nothing looks at is named', () => {
  const read = readFlags(['-h'], { ...flags, within: { type: 'string', default: '30' } });
  expect(read).toMatchObject({ values: { within: '30' }, given: ['help'] });
  expect(adviceOnIdle(['on', 'write'], ['write', 'on'])).toBeUndefined();
  expect(adviceOnIdle(['on', 'write'], ['on'])).toBe('Leave --write out: it does nothing here. See --help.');
});

test('the sentences are in the language of the command', () => {
  process.env.COMMAND_LANGUAGE = 'ja';
  for (const args of [['--onn'], ['--on'], ['--write=1'], ['-5'], ['more']])
    expect(readFlags(args, flags)).toEqual({ advice: expect.stringMatching(/[ぁ-ん]/) });
});
