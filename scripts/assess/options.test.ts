import { expect, test, vi } from 'vitest';
import { locales } from '../../lib/i18n/locales';
import { readOptions } from './assess-options';

test('without flags it is text in Japanese about standard input, judged today in Japan', () => {
  vi.setSystemTime('2026-11-22T15:30:00Z');
  expect(readOptions([])).toEqual({ on: '2026-11-23', locale: 'ja', format: 'text', file: undefined });
  vi.useRealTimers();
});

test('every flag is understood', () => {
  const asked = { on: '2027-04-01', file: 'households.jsonl' };
  const args = ['--on', asked.on, asked.file];
  expect(readOptions([...args, '--jsonl'])).toEqual({ ...asked, locale: 'ja', format: 'jsonl' });
  expect(readOptions([...args, '--locale', 'en'])).toEqual({ ...asked, locale: 'en', format: 'text' });
  expect(readOptions(['-h'])).toEqual({ help: expect.stringContaining('--on 2026-11-22') });
});

test.each([
  [['--on', '2026-04-31'], 'Write a day that exists after --on, such as 2026-11-22; not 2026-04-31.'],
  [['--on', '2026-04'], 'Write a day that exists after --on, such as 2026-11-22; not 2026-04.'],
  [['--on'], 'Write a value behind --on.'],
  [['--locale', 'fr'], `Write one of ${locales.join(', ')} after --locale; not fr.`],
  [['--csv'], 'Leave --csv out'],
  [['--json=yes'], 'Write --json alone'],
  [['--json', '--jsonl'], 'Write either --json or --jsonl, not both.'],
  [['--json', '--locale', 'en'], 'Leave --locale out: it does nothing here.'],
  [['a.yaml', 'b.yaml'], 'Write one file, not 2.'],
])('%j is refused with what to write', (args, advice) => {
  expect(readOptions(args)).toEqual({ advice: expect.stringContaining(advice) });
});
