import { afterEach, expect, test, vi } from 'vitest';
import { readCorrectOptions } from './correct-options';

afterEach(() => {
  vi.useRealTimers();
});

const wish = ['relocation-grant', 'single', '650000'];

test.each([
  ['no value', ['relocation-grant', 'single'], 'Write a programme, one of its figures and the new value'],
  ['a value beside --compare', ['relocation-grant', '--compare'], 'Write a programme, one of its figures'],
  ['a day that does not exist', ['--checked', '2026-11-31'], 'Write a day that exists after --checked'],
  ['an unknown flag', ['--force'], 'Leave --force out'],
  ['what decides without its day', [...wish, '--by', 'moveInDay'], 'Write --from and a day'],
  [
    'what cannot decide',
    [...wish, '--from', '2027-04-01', '--by', 'moving'],
    'one of application, moveInDay',
  ],
])('%s is refused with what to write', (_, args, advice) => {
  expect(readCorrectOptions([...args, '--write'])).toEqual({ advice: expect.stringContaining(advice) });
});

test.each([
  [[...wish, '--sure', 'so'], 'Add --write, or leave --sure out: it is only for writing.'],
  [[...wish, '--follow'], 'Add --write, or leave --follow out: it is only for writing.'],
  [['relocation-grant', '--on', '2026-11-22'], 'Leave --on out: it does nothing here. See --help.'],
  [['relocation-grant', '--write'], 'Leave --write out: it does nothing here. See --help.'],
  [['--compare', '--write'], 'Leave --write out: it does nothing here. See --help.'],
])('%j is not followed in part', (args, advice) => {
  expect(readCorrectOptions(args)).toEqual({ advice });
});

test('what was edited is compared as of a day', () => {
  expect(readCorrectOptions(['--compare', '--on', '2026-11-22'])).toEqual({
    on: '2026-11-22',
    compare: true,
  });
});

test('a check in the future is refused', () => {
  vi.setSystemTime('2026-11-24T03:00:00Z');
  expect(readCorrectOptions([...wish, '--checked', '2026-11-25'])).toEqual({
    advice: 'Write a day up to today, 2026-11-24, after --checked.',
  });
});
