import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterAll, describe, expect, test } from 'vitest';
import { loadCatalogue } from '@/lib/content/load';
import { frozenContent } from '@/lib/testing/frozen-content';
import { assessCommand } from './assess/assess-command';
import { packageScript } from './bench/in-tree';

const folder = mkdtempSync(join(tmpdir(), 'assess-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Ended = { out: string; err: string; code: number | null };

/** What the command comes to, without a process of its own. */
async function assess(args: string[], input: string | Uint8Array = '', content?: string): Promise<Ended> {
  const said = { out: '', err: '' };
  const into = (end: keyof typeof said) =>
    new Writable({
      write(chunk, _, done) {
        said[end] += chunk;
        done();
      },
    });
  const stdin = new PassThrough();
  stdin.end(input);
  const code = await assessCommand(args, { stdin, stdout: into('out'), stderr: into('err') }, content);
  return { ...said, code };
}

/** Runs the command as `npm run assess` does. */
function run(args: string[], input = ''): Ended {
  const command = [...packageScript('.', 'assess').split(' ').slice(1), ...args];
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { input, encoding: 'utf8' });
  return { out: stdout, err: stderr, code: status };
}

/** What it comes to by the content as it once was. */
const assessFrozen = (...args: string[]) => assess(args, '', frozenContent());

/** The same as a process of its own, with the messages of then, too. */
function runInFrozen(...args: string[]): Ended {
  const command = ['--import', import.meta.resolve('tsx'), resolve('scripts/assess.ts'), ...args];
  const env = { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json') };
  const cwd = dirname(frozenContent());
  const { stdout, stderr, status } = spawnSync(process.execPath, command, { cwd, env, encoding: 'utf8' });
  return { out: stdout, err: stderr, code: status };
}

const on = ['--on', '2026-11-22'];
const example = (name: string) => `docs/examples/${name}.yaml`;
const verdictsOf = (json: string) =>
  Object.fromEntries(
    JSON.parse(json).programmes.map(({ id, verdict }: { id: string; verdict: string }) => [id, verdict]),
  );

describe('the example households', () => {
  test('a mover who goes on with her work by telework may get both grants for movers', async () => {
    const { out, code } = await assessFrozen(...on, '--json', example('mover'));
    expect(code).toBe(0);
    expect(verdictsOf(out)).toMatchObject({ 'relocation-grant': 'met', 'start-support-u29': 'met' });
    expect(JSON.parse(out).programmes[0]).toMatchObject({ amount: { min: 1_300_000, max: 1_300_000 } });
  });

  test('a family of three learns what depends on how children are counted', async () => {
    const { out } = await assessFrozen(...on, '--json', example('family'));
    expect(verdictsOf(out)).toMatchObject({ 'child-medical': 'met', 'third-child-nursery': 'unknown' });
  });

  test('a couple after treatment reads an ended programme as ended, in the language they chose', async () => {
    const { out: json } = await assessFrozen(...on, '--json', example('couple'));
    expect(verdictsOf(json)).toMatchObject({ 'home-purchase': 'met' });
    const { out } = runInFrozen(...on, '--locale', 'en', resolve(example('couple')));
    expect(out).toContain('Programme ended (as of 27 March 2023)');
    expect(out).toContain('tel. 0495-25-1614');
  });
});

test('the text is Japanese unless another language is chosen, and has no furigana marks', async () => {
  const japanese = await assess([...on, example('mover')]);
  expect(japanese.out).toContain('2026年11月22日の時点での確認結果');
  const simple = await assess([...on, '--locale', 'ja-simple', example('mover')]);
  expect(simple.out).toContain('まだ 答えて いない こと：');
  expect(simple.out).not.toMatch(/[｜《》]/);
});

describe('one household from standard input', () => {
  test.each([
    [
      'YAML, to a process of its own',
      run,
      'self: { residence: in-city }\nchildren: [{ birthDate: 2024-05-05, livesWithSelf: true }]\n',
    ],
    [
      'JSON',
      assess,
      '{"self":{"residence":"in-city"},"children":[{"birthDate":"2024-05-05","livesWithSelf":true}]}',
    ],
  ])('may be %s', async (_, how, input) => {
    const { out, code } = await how([...on, '--json'], input);
    expect(code).toBe(0);
    expect(JSON.parse(out).programmes).toHaveLength(loadCatalogue().programmes.length);
    expect(verdictsOf(out)).toMatchObject({ 'child-medical': 'met' });
  });
});

describe('a description of version 1', () => {
  const written = 'residence: in-city\npregnant: true\nspouse: {}\nchildren: [{ birthDate: 2024-05-05 }]\n';
  const neverTold = ['pregnancy', 'spouse.livesWithSelf', 'children.0.livesWithSelf'];

  test('is judged with a note on what it never told', async () => {
    expect(JSON.parse((await assess([...on, '--json'], written)).out)).toMatchObject({
      on: '2026-11-22',
      neverTold,
    });
    const { out, code } = await assess([...on, '--locale', 'en'], written);
    expect(code).toBe(0);
    expect(out).toContain('This is written in an older format, which never said:');
    for (const path of neverTold) expect(out).toMatch(new RegExp(`^  .+ \\(${path}\\)$`, 'm'));
  });

  test('is refused where it says the same in two ways', async () => {
    const { err, code } = await assess(on, 'residence: in-city\nself: { residence: elsewhere }\n');
    expect(code).toBe(1);
    expect(err).toBe('residence: Write self.residence, or leave it out.\n');
  });

  test('says so on its line of many', async () => {
    const { out } = await assess([...on, '--jsonl'], '{"residence":"in-city","children":[{}]}\n');
    expect(JSON.parse(out)).toMatchObject({ neverTold: ['children.0.livesWithSelf'] });
  });
});

describe('what is refused, with its path and what to write', () => {
  const refused = async (args: string[], input?: string | Uint8Array, expected = 1) => {
    const { out, err, code } = await assess([...on, ...args], input);
    expect({ out, code }).toEqual({ out: '', code: expected });
    return err.split('\n');
  };
  const misread = (args: string[]) => refused(args, undefined, 2);

  test('every fault of a household at once', async () => {
    const input = [
      'chidren: []',
      'self: { birthDate: 1990-04-31, periods: [{ municipality: Kumagaya }] }',
      'children: [{ care: [school] }]',
    ];
    expect(await refused([], input.join('\n'))).toEqual([
      expect.stringMatching(/^self\.birthDate: Write a day that exists/),
      expect.stringMatching(/^self\.periods\.0\.municipality: Write a code of content\/places\.yaml/),
      expect.stringMatching(/^children\.0\.care: Write a list of nursery/),
      'chidren: Write children, or leave it out.',
      '',
    ]);
  });

  test('a misspelt place and a birth still to come', async () => {
    const input = 'children: [{ birthDate: 2026-11-23 }]\nself: { periods: [{ municipality: kumgaya }] }';
    expect(await refused(['--json'], input)).toEqual([
      'children.0.birthDate: Write a day up to 2026-11-22.',
      'self.periods.0.municipality: Write kumagaya, another code of content/places.yaml, or other.',
      '',
    ]);
  });

  test('text far longer than any household', async () => {
    expect((await refused([], 'residence: '.repeat(100_000)))[0]).toMatch(
      /^Write one household in up to 200000/,
    );
  });

  test('a file far larger than any household, without a look inside', async () => {
    const file = join(folder, 'large.yaml');
    writeFileSync(file, '');
    truncateSync(file, 20_000_000_000);
    expect((await refused([file]))[0]).toMatch(
      /^Write one household in up to 200000 bytes, not 20000000000;/,
    );
  });

  test.each([
    ['UTF-16', 'this is UTF-16', Buffer.from('\ufeffself: { residence: in-city }', 'utf16le')],
    ['UTF-16 without its mark', 'this is UTF-16', Buffer.from('self: { residence: in-city }', 'utf16le')],
    [
      'UTF-16 that begins with the higher byte',
      'this is UTF-16',
      Buffer.from('\ufeff# 家', 'utf16le').swap16(),
    ],
    ['Shift_JIS', 'this looks like Shift_JIS', Buffer.from('2320967b8f8e8e730a73656c663a207b7d', 'hex')],
    ['broken', 'this is neither', Buffer.from('23fffd', 'hex')],
  ])('text that is %s', async (_, what, bytes) => {
    expect(await refused([], bytes)).toEqual([expect.stringMatching(`^Save it as UTF-8: ${what}`), '']);
  });

  test('what a terminal would obey is written out, in paths, values and names of files', async () => {
    expect(await refused([], '"\\e[2J\\nself.x: Write": 1')).toEqual([
      expect.stringMatching(/^\\u001b\[2J\\u000aself\.x: Write: Leave it out;/),
      '',
    ]);
    const said = [await misread(['--on', '\u009b1']), await misread(['--locale', '\u001b[31m'])];
    for (const lines of [...said, await refused(['no-such-\u0007'])])
      expect(lines.join('')).toMatch(/^[ -~]*\\u00(?:9b|1b|07)[ -~]*$/);
  });

  test('in a process of its own, too', () => {
    const { out, err, code } = run(['--csv']);
    expect({ out, code }).toEqual({ out: '', code: 2 });
    expect(err).toMatch(/^Leave --csv out/);
  });

  test('an unknown flag, and a file that is not there', async () => {
    expect((await misread(['--csv']))[0]).toMatch(/^Leave --csv out/);
    expect((await refused(['no-such-file.yaml']))[0]).toMatch(/^Write a file that can be read/);
  });
});

describe('one household a line', () => {
  const household =
    '{"self":{"residence":"in-city"},"children":[{"birthDate":"2024-05-05","livesWithSelf":true}]}';

  test('gives one assessment a line, and a fault on the line where it was found', async () => {
    const file = join(folder, 'households.jsonl');
    const written = [household, '{"residence":', '{"a": }', '{"self":{"residence":"x"}}', household];
    writeFileSync(file, written.join('\n'));
    const { out, code } = await assess([...on, '--jsonl', file]);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toEqual(lines[4]);
    expect(lines[0]).toMatchObject({ on: '2026-11-22' });
    expect(lines.slice(1, 4)).toMatchObject([
      { line: 2, error: [{ path: '', message: expect.stringContaining('Write one household as JSON.') }] },
      { line: 3, error: [{ path: '' }] },
      {
        line: 4,
        error: [
          { path: 'self.residence', code: 'choose-one', message: expect.stringContaining('Write one of') },
        ],
      },
    ]);
  });

  test('reads standard input and refuses a line that never ends', async () => {
    const { out, code } = await assess(
      [...on, '--jsonl'],
      `${household}\n${'['.repeat(3_000_000)}\n${household}\n`,
    );
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(lines.map((line) => line.line ?? line.on)).toEqual(['2026-11-22', 2, '2026-11-22']);
  });

  test('passes over blank lines, and counts them', async () => {
    const input = `\ufeff\r\n${household}\r\n \t\n\n{\n\n`;
    const { out, code } = await assess([...on, '--jsonl'], input);
    expect(code).toBe(1);
    expect(out.trimEnd().split('\n')).toEqual([
      expect.stringContaining('"on":"2026-11-22"'),
      expect.stringMatching(/^\{"line":5,"error":/),
    ]);
  });

  test('names the encoding on the line that is not UTF-8, and hides no order to the terminal', async () => {
    const shiftJis = Buffer.from('7b22967b8f8e223a317d0a', 'hex');
    const input = Buffer.concat([shiftJis, Buffer.from(`{"\u009b\u202e":1}\n${household}\n`)]);
    const lines = (await assess([...on, '--jsonl'], input)).out.trimEnd().split('\n');
    expect(lines[0]).toBe(
      '{"line":1,"error":[{"path":"","message":"Save it as UTF-8: this looks like Shift_JIS."}]}',
    );
    expect(lines[1]).toMatch(/^\{"line":2,"error":\[\{"path":"\\u009b\\u202e"[ -~]*$/);
    expect(lines[2]).toContain('"on":"2026-11-22"');
  });

  test('says of every line of UTF-16 what it is', async () => {
    const input = Buffer.from(`\ufeff${household}\n${household}\n`, 'utf16le');
    const { out, code } = await assess([...on, '--jsonl'], input);
    expect(code).toBe(1);
    for (const line of out.trimEnd().split('\n')) expect(line).toContain('Save it as UTF-8: this is UTF-16.');
  });

  test('ends with 0 when every line could be read', async () => {
    expect((await assess([...on, '--jsonl'], `${household}\n`)).code).toBe(0);
  });
});

test('--help says how to call it, with nothing that the format document does not explain', async () => {
  const { out, code } = await assess(['--help']);
  expect(code).toBe(0);
  expect(out).toContain('npm run --silent assess -- [flags] [FILE]');
  expect(readFileSync('docs/household-format.md', 'utf8')).toContain('npm run --silent assess');
});
