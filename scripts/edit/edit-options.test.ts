import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readEditOptions } from './edit-options';

test('without flags any free port will do, today, and nothing is published', () => {
  expect(readEditOptions([])).toEqual({ target: undefined, port: 0, on: undefined });
});

test('the folder is meant from where the command was given', () => {
  expect(readEditOptions(['--site', 'site', '--port', '4040', '--on', 'R9.4.1'])).toEqual({
    ...{ target: resolve('site'), port: 4040, on: '2027-04-01' },
  });
});

test.each([
  [['--on', '2027-02-29'], 'Write a day that exists after --on'],
  [['--port', '70000'], 'Write a number up to 65535 after --port'],
  [['--port', '-1'], '--help'],
  [['--folder', 'a'], '--help'],
])('%j is refused with what to write', (args, text) => {
  expect(readEditOptions(args)).toEqual({ text: expect.stringContaining(text), code: 2 });
});
