import { afterEach, expect, test } from 'vitest';
import { commandLanguage } from './command-language';
import { say } from './say';

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
