import { afterEach, expect, test } from 'vitest';
import { commandLanguage } from './command-language';
import { say } from './say';
import { sayDay } from './say-day';

afterEach(() => {
  process.env.COMMAND_LANGUAGE = 'en';
  delete process.env.COMMAND_READER;
});

test('whoever works on the page and sees no file is told so in Japanese, and in English as everybody', () => {
  process.env.COMMAND_READER = 'clerk';
  const values = { kind: 'figure', written: 'x', instead: 'single' };
  const sentence = 'No {kind} is called {written}. Write {instead}.';
  expect(say(sentence, values)).toBe('No figure is called x. Write single.');
  process.env.COMMAND_LANGUAGE = 'ja';
  expect(say(sentence, values)).toMatch(/^「x」は使えません。/);
});

test.each([
  [{ LANG: 'ja_JP.UTF-8' }, 'en-US', 'ja-JP'],
  [{ LANG: 'C' }, 'ja-JP', 'en-GB'],
  [{ LC_ALL: 'en_US.UTF-8', LANG: 'ja_JP.UTF-8' }, 'ja-JP', 'en-GB'],
  [{ LC_ALL: '', LC_MESSAGES: 'ja_JP', LANG: 'en_US' }, 'en-US', 'ja-JP'],
  [{}, 'ja-JP', 'ja-JP'],
  [{}, 'und', 'en-GB'],
  [{ COMMAND_LANGUAGE: 'ja', LANG: 'en_US' }, 'en-US', 'ja-JP'],
])('with %j on a system in %s commands speak %s', (environment, system, language) => {
  expect(commandLanguage(environment, system)).toBe(language);
});

test.each([
  ['en', 'No desk is called countre. Write counter.'],
  ['ja', '「countre」というdeskはありません。counter と書いてください。'],
])('in %s a sentence is said with its values', (language, said) => {
  process.env.COMMAND_LANGUAGE = language;
  const values = { kind: 'desk', written: 'countre', instead: 'counter' };
  expect(say('No {kind} is called {written}. Write {instead}.', values)).toBe(said);
});

test.each([
  ['ja', '2026-07-02', '2026年7月2日'],
  ['ja', '2020-03', '2020年3月'],
  ['ja', '2027-01-29/2027-04-01', '2027年1月29日から2027年4月1日まで'],
  ['ja', '600,000円', '600,000円'],
  ['en', '2026-07-02', '2026-07-02'],
])('in %s %s reads %s', (language, text, said) => {
  process.env.COMMAND_LANGUAGE = language;
  expect(sayDay(text)).toBe(said);
});
