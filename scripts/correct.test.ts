import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { frozenContent, writeFrozen } from '../lib/testing/frozen-content';
import { correct } from './correct/correct-command';
import { readCorrectOptions } from './correct/correct-options';

const root = mkdtempSync(join(tmpdir(), 'correct-'));
writeFrozen(root);
cpSync('docs/examples', join(root, 'docs/examples'), { recursive: true });
const frozen = dirname(frozenContent());
afterAll(() => rmSync(root, { recursive: true }));

const grant = 'content/programmes/relocation-grant/rule.yaml';
const medical = 'content/programmes/child-medical/rule.yaml';
beforeEach(() => {
  // What is as it was is not written again, and so not read again.
  for (const file of [grant, medical].filter((each) => read(each) !== original(each)))
    cpSync(join(frozen, file), join(root, file));
});

const home = 'content/programmes/home-purchase';
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const original = (file: string) => readFileSync(join(frozen, file), 'utf8');

/** What the command shows, on a copy of the content; with --write, the copy is written. */
function run(...args: string[]): string {
  const options = readCorrectOptions(args.length === 1 ? args : [...args, '--on', '2026-11-24']);
  if ('advice' in options) return options.advice;
  if ('help' in options) return options.help;
  const { lines, toWrite } = correct(options, root);
  for (const each of toWrite ? [toWrite, ...toWrite.beside] : [])
    writeFileSync(join(root, each.file), each.text);
  return [...lines, ...(toWrite?.next ?? [])].join('\n');
}

/** The line where an example says what it expects. */
function expectLineOf(file: string, name: string): number {
  const lines = read(file).split('\n');
  const from = lines.findIndex((line) => line.includes(name));
  return lines.findIndex((line, index) => index > from && line.startsWith('  expect:')) + 1;
}

describe('a larger amount', () => {
  test('is shown with its sentences and with the households that would get it, and nothing is written', () => {
    const shown = run('relocation-grant', 'single', '650000');
    expect(shown).toContain('old: 600000 (yen), by honjo-relocation');
    expect(shown).toContain('new: 650000 (yen), by honjo-relocation');
    expect(shown).toMatch(/ {2}ja content\/programmes\/relocation-grant\/ja\.yaml:\d+\n.*65万円/);
    expect(shown).toMatch(/ {2}en content\/.*\n.*¥650,000/);
    expect(shown).toContain(
      'relocation-grant: amount 600,000円 → 650,000円\n  example ‘23区に10年より長く住み',
    );
    expect(shown).toContain('Nothing was written.');
    expect(read(grant)).toBe(original(grant));
  });

  test('is written into one line when told to, and says what to run and which examples have to follow', () => {
    const file = 'content/programmes/relocation-grant/examples.yaml';
    const shown = run('relocation-grant', 'single', '650000', '--write');
    expect(read(grant)).toBe(original(grant).replace('value: 600000,', 'value: 650000,'));
    expect(shown).toContain('Written to content/programmes/relocation-grant/rule.yaml');
    expect(shown).toContain(`${file}:${expectLineOf(file, '23区に10年より長く住み')}`);
    expect(shown).toContain('npx vitest run lib/rules');
  });
});

describe('an age limit', () => {
  test('concerns those between the two ages, and nobody on the other side', () => {
    const shown = run('home-purchase', 'maxAge', '39');
    const stricter =
      'verdict unknown → unmet; amount 200,000–240,000円 → none; condition age unknown → unmet';
    expect(shown).toContain(
      `home-purchase: ${stricter}\n  example ‘登記の日が41歳の誕生日の前の日で、配偶者のいない人’`,
    );
    expect(shown).not.toContain('→ met');
    expect(run('home-purchase', 'maxAge', '41')).not.toContain('→ unmet');
  });

  test('that only sentences say is told to be so', () => {
    const shown = run('relocation-grant', 'nationalChild', '900000');
    expect(shown).toContain('No rule uses nationalChild, only sentences say it: 国の額で、');
    expect(shown).toContain('none comes to anything else');
  });

  test('decides when the school years end that a child can still use', () => {
    const shown = run('child-medical', 'lastAge', '22');
    expect(shown).toContain('The rule uses lastAge.');
    expect(shown).toMatch(/child-medical: verdict unmet → met[^\n]*\n {2}example ‘/);
  });
});

test('a figure that a question names is shown as the question will read', () => {
  const shown = run('pregnancy-checkups', 'claimYears', '2');
  expect(shown).toMatch(
    /ja content\/questions\/[\w-]+\/ja\.yaml:\d+\n {4}健診を受けた日から2年以内に申請します。/,
  );
});

test('a figure that a guide names is shown as the guide will read', () => {
  const shown = run('relocation-grant', 'waitMonths', '4');
  expect(shown).toMatch(/ja content\/guides\/moving\/ja\.yaml:\d+\n {4}転入から4か月たってから/);
});

test('source and day of the check are written only when told', () => {
  run('relocation-grant', 'single', '650000', '--source', 'strategy', '--checked', '2026-11-23', '--write');
  expect(read(grant)).toContain('single: { unit: yen, value: 650000, source: strategy }');
  expect(read(grant)).toContain('checked: 2026-11-23\n');
  expect(read(grant).split('\n')).toHaveLength(original(grant).split('\n').length);
});

test('a day is corrected as a day', () => {
  run('relocation-grant', 'startupFiscalYear', '2026-04-01', '--write');
  expect(read(grant)).toContain(
    'startupFiscalYear: { unit: date, value: 2026-04-01, source: rasino-startup }',
  );
});

test('the figures of a programme are listed', () => {
  expect(run('relocation-grant')).toContain('  single: 600000 (yen), by honjo-relocation\n');
});

test.each([
  [
    'another programme',
    ['relocation-grand', 'single', '650000'],
    'No programme or service is called relocation-grand. Write relocation-grant.',
  ],
  ['another figure', ['relocation-grant', 'singel', '650000'], 'No figure is called singel. Write single.'],
  [
    'another unit',
    ['relocation-grant', 'single', '65万円'],
    'and nothing else, for example 650000; not 65万円.',
  ],
  [
    'another source',
    ['relocation-grant', 'single', '650000', '--source', 'honjo-relocatoin'],
    'No source is called honjo-relocatoin. Write honjo-relocation. Or add it to content/sources.yaml first.',
  ],
  [
    'the value it has',
    ['relocation-grant', 'single', '600000'],
    'single is 600000 already, by honjo-relocation: nothing to correct.',
  ],
])('%s is refused with what to write, and nothing is written', (_, args, advice) => {
  expect(run(...args, '--write')).toContain(advice);
  expect(read(grant)).toBe(original(grant));
});

test('a check after the day of the next check asks to move that one first', () => {
  vi.setSystemTime('2031-01-01T03:00:00Z');
  expect(run('relocation-grant', 'single', '650000', '--checked', '2030-12-31')).toMatch(
    /^Write the day of the next check into recheck of content\/programmes\/relocation-grant\/rule\.yaml first/,
  );
  vi.useRealTimers();
});

test('content with faults is corrected first', () => {
  writeFileSync(join(root, grant), read(grant).replace('unit: yen', 'unit: yem'));
  expect(run('relocation-grant', 'single', '650000')).toMatch(
    /^Correct the content first: npm run check-content/,
  );
});

describe('--compare', () => {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: root });

  test('without a commit says what is missing', () => {
    expect(run('--compare')).toMatch(/^Commit the content first: content\/programmes\.yaml/);
  });

  test('after a commit sees what was edited by hand: a figure, and an entry of availability', () => {
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'content');
    expect(run('--compare')).toMatch(/^No rule was edited since the last commit\.\n\nOf \d+ .* none comes/);

    writeFileSync(join(root, grant), read(grant).replace('value: 600000,', 'value: 650000,'));
    const entry = '  - { state: ended, from: 2026-04-01, said: 2026-04-01, source: strategy }\n';
    writeFileSync(join(root, medical), read(medical).replace('conditions:', `${entry}conditions:`));
    const shown = run('--compare');
    expect(shown).toContain(
      'relocation-grant, figures.single: 600000, by honjo-relocation → 650000, by honjo-relocation',
    );
    expect(shown).toContain('child-medical, availability was edited.');
    expect(shown).toContain('relocation-grant: amount 600,000円 → 650,000円');
    expect(shown).toMatch(/child-medical: applications unconfirmed → ended/);
    expect(shown).toContain(`What these examples expect has to follow`);
  });
});

test('the home grant and the additions that build on it are shown together', () => {
  const shown = run('home-purchase', 'maxAge', '39');
  expect(shown).toContain('family-nearby-bonus: ');
  expect(shown).toContain(`${home}/examples.yaml:`);
});

describe('a value that looks wrong', () => {
  test('is written only with the reason why it is meant, which stands in the list of what is', () => {
    const refused = run('relocation-grant', 'child', '90000', '--write');
    expect(refused).toContain('from 300000 to 90000 is more than three times as much, or less than a third.');
    expect(refused).toContain('Nothing was written. Where it is meant, add --sure WHY.');
    expect(read(grant)).toBe(original(grant));
    run('relocation-grant', 'child', '90000', '--write', '--sure', 'the new outline says so');
    expect(read(grant)).toContain('child: { unit: yen, value: 90000,');
    expect(read('content/sure.yaml')).toMatch(
      /at: figures\.child\.value\n {2}value: '90000'\n {2}because: 'the new outline says so'\n$/,
    );
    cpSync(join(frozen, grant), join(root, grant));
    expect(run('relocation-grant', 'child', '90000', '--write')).toContain('Written to');
    writeFileSync(join(root, 'content/sure.yaml'), original('content/sure.yaml'));
  });

  test('cannot be meant above the ceiling', () => {
    const shown = run('relocation-grant', 'single', '1500000', '--write', '--sure', 'so');
    expect(shown).toContain('Correct single (1500000) or maximum (1300000)');
    expect(shown).toContain('Nothing was written.');
    expect(read(grant)).toBe(original(grant));
  });

  test('whose source is as before is written and told', () => {
    const told = 'Write the source of the new single, or the day on which honjo-relocation was read again';
    expect(run('relocation-grant', 'single', '650000', '--write')).toContain(told);
    expect(run('relocation-grant', 'single', '650000', '--source', 'strategy')).not.toContain(told);
  });
});

test('in Japanese, what changes is told in Japanese', () => {
  process.env.COMMAND_LANGUAGE = 'ja';
  const shown = run('home-purchase', 'maxAge', '39');
  process.env.COMMAND_LANGUAGE = 'en';
  expect(shown).toContain(
    '判定 わからない → 合わない、額 200,000–240,000円 → なし、条件 age わからない → 合わない',
  );
});

describe('a value from a day on', () => {
  const examples = 'content/programmes/relocation-grant/examples.yaml';
  const dated = ['relocation-grant', 'single', '650000', '--from', '2027-04-01', '--by', 'moveInDay'];
  afterEach(() => cpSync(join(frozen, examples), join(root, examples)));

  test('is told with the value before it, and nothing is written', () => {
    const shown = run(...dated);
    expect(shown).toContain('60万円（2027年4月1日からの転入は65万円）');
    expect(shown).toContain('¥600,000 (¥650,000 for moves on or after 1 April 2027)');
    expect(shown).toContain('Nothing was written.');
    expect(read(grant)).toBe(original(grant));
  });

  test('becomes one more line, with every comment kept, and both sides become examples', () => {
    run(...dated, '--source', 'honjo-relocation-how', '--write');
    const one = '  single: { unit: yen, value: 600000, source: honjo-relocation }';
    const both = [
      '  single:',
      '    unit: yen',
      '    values:',
      '      - { value: 600000, source: honjo-relocation }',
      '      - { value: 650000, source: honjo-relocation-how, from: 2027-04-01, by: moveInDay }',
    ];
    expect(read(grant)).toBe(original(grant).replace(one, both.join('\n')));
    const added = read(examples).slice(original(examples).length);
    expect(read(examples).startsWith(original(examples))).toBe(true);
    expect(parse(added)).toMatchObject([
      {
        household: { self: { moveInDate: '2027-03-31' } },
        expect: { verdict: 'met', amount: [600000, 600000] },
      },
      {
        household: { self: { moveInDate: '2027-04-01' } },
        expect: { verdict: 'met', amount: [650000, 650000] },
      },
    ]);
    // A second change is one more line; the same day again is the value of its line.
    run('relocation-grant', 'single', '800000', '--from', '2027-10-01', '--by', 'moveInDay', '--write');
    run('relocation-grant', 'single', '660000', '--from', '2027-04-01', '--write');
    const { values } = parse(read(grant)).figures.single;
    expect(values.map(({ value }: { value: number }) => value)).toEqual([600000, 660000, 800000]);
    expect(run('relocation-grant', 'single', '1', '--from', '2027-01-01')).toContain('Write');
  });

  test('a day long past, one long ahead and a day of which the programme asks nothing are not taken without a word', () => {
    const [id, figure, value] = dated as [string, string, string];
    const past = run(id, figure, value, '--from', '2020-04-01');
    expect(past).toMatch(/^Write a day from \d{4}-\d\d-\d\d on after --from, or leave it out/);
    expect(run(id, figure, value, '--from', '2029-04-01')).toContain('Write an earlier day than 2029-04-01');
    for (const by of ['birth', 'treatmentEndDate', 'registrationDay']) {
      const strange = [id, figure, value, '--from', '2027-04-01', '--by', by];
      const message = `Write one of application, moveInDay, use as by: nothing in relocation-grant asks about ${by}.`;
      expect(run(...strange)).toContain(message);
      expect(run(...strange, '--write')).toContain(message);
      expect(read(grant)).toBe(original(grant));
    }
    expect(run(...dated, '--sure', '')).toBe('Write a value behind --sure. See --help.');
    expect(run(id, figure, '-5')).toBe('Write a number without a minus instead of -5.');
  });
});
