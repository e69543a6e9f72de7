import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { writeSample } from '../lib/content/check/sample-writing';
import { markOf } from '../lib/content/translation/sentences';
import { translatedCommand } from './translated/translated-command';

test('help says how to use it and ends well; no argument says the same and does not', () => {
  const help = translatedCommand(['--help']);
  expect(help.code).toBe(0);
  for (const flag of ['--right', '--all', '--reading']) expect(help.text).toContain(flag);
  expect(translatedCommand(['-h'])).toEqual(help);
  expect(translatedCommand([])).toEqual({ ...help, code: 2 });
});

test.each([
  [['xx'], /^Write one of ja-simple, en.*; not xx\.$/],
  [['ja'], /^Write one of ja-simple, en.*; not ja\.$/],
  [['en', 'programmes/xx'], /^Write a words file such as .*; not programmes\/xx\.$/],
  [['en', 'synonyms'], /^Write a words file such as .*; not synonyms\.$/],
  [['en', 'places', 'places.xx'], /^places has no places\.xx\. Its places: places\.kumagaya, /],
  [['en', '--right'], /^Name the file and the sentences too: nothing is marked for a whole language\.$/],
  [['en', 'places', '--right'], /^places: nothing is missing or has changed\.$/],
  [['en', '--all'], /^Leave --all out: it does nothing here\./],
  [['en', '--reading'], /^Leave --reading out: it does nothing here\./],
  [['en', 'places', 'places.kumagaya', '--all'], /^Leave --all out: it does nothing here\./],
  [['en', '--wrong'], /^Leave --wrong out/],
])('%j is refused with what to write', (args, advice) => {
  const { text, code } = translatedCommand(args);
  expect(text).toMatch(advice);
  expect(code).toBe(2);
});

test('a file that says what the Japanese says has nothing to look at, and can be shown whole', () => {
  const nothing = 'places: nothing is missing or has changed.';
  expect(translatedCommand(['en', 'places'])).toEqual({ text: nothing, code: 0 });
  const { text } = translatedCommand(['en', 'places', '--all']);
  expect(text).toContain('places.kumagaya: current\n  ja   熊谷市\n  says Kumagaya');
});

test('the line of a reading can be copied, with the mark of what there is to read', () => {
  const { text } = translatedCommand(['en', 'places', '--reading']);
  expect(text.split('\n').at(-1)).toMatch(
    /^- \{ language: en, what: places, by: speaker, .* mark: '[0-9a-f]{8}' \}$/,
  );
});

describe('in a repository whose Japanese has changed', () => {
  const root = mkdtempSync(join(tmpdir(), 'translated-'));
  afterAll(() => rmSync(root, { recursive: true }));
  const ja = 'content/programmes/grant/ja.yaml';
  const en = 'content/programmes/grant/en.yaml';
  const marks = 'content/translations/en.yaml';
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  const change = (name: string, from: string | RegExp, to: string) =>
    writeFileSync(join(root, name), read(name).replace(from, to));

  function git(...args: string[]): void {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.jp', '-c', 'commit.gpgsign=false'];
    const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  }
  const commit = () => git('commit', '--quiet', '--all', '--message=a');

  const said = (...args: string[]) => translatedCommand(args, root);

  /** Runs the command there as `npm run translated` does. */
  function run(...args: string[]) {
    const command = ['--import', import.meta.resolve('tsx'), resolve('scripts/translated.ts'), ...args];
    const env = { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') };
    const { stdout, stderr, status } = spawnSync(process.execPath, command, {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    return { out: stdout, err: stderr, code: status };
  }

  writeSample(root);
  git('init', '--quiet');
  git('add', '.');
  commit();
  change(ja, '転入した人への支援金です。', '転入した人への給付金です。');
  change('messages/ja.json', 'の案内', 'の手引き');
  commit();
  // What cannot be read, on the way back to the sentence.
  change(ja, 'steps:', 'steps: [');
  commit();
  change(ja, 'steps: [', 'steps:');
  change(ja, 'title: 支援金', 'title: 移住支援金');
  commit();
  change(marks, /(programmes\/bonus:\n(?: .*\n)*? {2}title:) .*/, "$1 '00000000'");
  change(en, 'steps:\n  - Apply at the desk.\n', '');
  change(marks, `  steps.0: ${stringify(markOf('窓口に申請します。')).trim()}\n`, '');

  test('a file shows what has changed with its old Japanese, and what is missing; nothing else', () => {
    const { out, code } = run('en', 'programmes/grant');
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toEqual([
      'title: changed',
      '  was  支援金',
      '  now  移住支援金',
      '  says Grant',
      'summary: changed',
      '  was  転入した人への支援金です。',
      '  now  転入した人への給付金です。',
      '  says A grant for people who move in.',
      'steps.0: missing',
      '  ja   窓口に申請します。',
      '  says (nothing)',
    ]);
  });

  test('a message too has its old Japanese', () => {
    expect(said('en', 'messages').text).toContain(
      'Site.title: changed\n  was  {name}の案内\n  now  {name}の手引き\n',
    );
  });

  test('a mark of a sentence that never stood there says so', () => {
    expect(said('en', 'programmes/bonus').text).toContain(
      'title: changed\n  was  (not in the history of this repository)\n',
    );
  });

  test('a translation that is new was made from no other Japanese', () => {
    const before = read(marks);
    change(marks, /(programmes\/bonus:\n(?: .*\n)*?) {2}title: .*\n/, '$1');
    expect(said('en', 'programmes/bonus').text).toMatch(
      /^title: not compared with the Japanese yet\n {2}ja {3}.+\n {2}says .+$/m,
    );
    writeFileSync(join(root, marks), before);
  });

  test('a language shows the files to look at, and how many', () => {
    expect(said('en').text.split('\n')).toEqual([
      'messages: 0 missing, 1 changed of 2',
      'programmes/bonus: 0 missing, 1 changed of 8',
      'programmes/grant: 1 missing, 2 changed of 19',
      'en: 3 files to look at.',
    ]);
  });

  test('what is marked as right is the sentence named alone, nothing without a name, and what is not there never', () => {
    const before = read(marks);
    const one = said('en', 'programmes/grant', 'title', '--right');
    expect(one.text).toContain('Marked 1 of 1 as saying what the Japanese says today.');
    expect(read(marks)).toBe(before.replace(markOf('支援金'), markOf('移住支援金')));
    const marked = read(marks);
    const unnamed = said('en', 'programmes/grant', '--all', '--right');
    expect(unnamed.text).toBe(
      'Name the sentences that you have read against the Japanese. To be read: summary',
    );
    expect([unnamed.code, read(marks)]).toEqual([2, marked]);
    expect(said('en', 'programmes/grant', 'summary', 'steps.0', '--right').text).toContain('Marked 1 of 2');
    expect(parse(read(marks))['programmes/grant']).not.toHaveProperty(['steps.0']);
    expect(said('en', 'programmes/grant').text).toBe(
      'steps.0: missing\n  ja   窓口に申請します。\n  says (nothing)',
    );
  });

  test('a refusal comes on the other channel, with its code', () => {
    const { out, err, code } = run('en', '--right');
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toContain('Name the file and the sentences too');
  });
});
