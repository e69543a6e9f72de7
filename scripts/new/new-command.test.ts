import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { checkContent } from '../../lib/content/check/all-content';
import { describeFault } from '../../lib/content/check/fault';
import { checkerData } from '../../lib/content/checker-files';
import { meetsExpectation } from '../../lib/content/example-outcome';
import { loadCatalogue, loadExamples } from '../../lib/content/load';
import { loadProgrammeWords, programmeTranslation } from '../../lib/content/load-words';
import { plainDate } from '../../lib/dates';
import { defaultLocale, locales } from '../../lib/i18n/locales';
import { coverageOf } from '../../lib/rules/proof/coverage';
import { writeFrozen } from '../../lib/testing/frozen-content';
import { judgeOf } from './examples/judging-examples';
import { newCommand } from './new-command';
import { filledBySample } from './sample-answers';

const today = plainDate('2026-11-30');
const slowMachine = 300_000;
const root = mkdtempSync(join(tmpdir(), 'new-'));
afterAll(() => rmSync(root, { recursive: true }));
afterEach(() => {
  process.env.COMMAND_LANGUAGE = 'en';
});

const gifts = ['child', 'household', 'adult'].map((subject) => ({ subject, id: `gift-for-${subject}` }));
const others = ['services/trial-class', 'guides/trial-guide'];
const content = join(root, 'content');
const run = (...args: string[]) => newCommand(args, root, today);
let before: ReadonlyMap<string, string>;

beforeAll(() => {
  writeFrozen(root);
  for (const name of ['lib/facts/inputs', 'lib/questions/questions.ts'])
    cpSync(name, join(root, name), { recursive: true });
  before = everyFile();
  const said = [
    ...gifts.map(({ subject, id }) => run('programme', id, '--for', subject, '--answer', 'worksInCity')),
    run('service', 'trial-class'),
    run('guide', 'trial-guide', '--source', 'strategy'),
  ];
  expect(said.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
}, slowMachine);

test('what is still to be written is named, and nothing else', () => {
  process.env.COMMAND_LANGUAGE = 'ja';
  const faults = checkContent(root).faults.map(({ message }) => message);
  expect(faults.length).toBeGreaterThan(100);
  expect(faults.filter((each) => !/^書く所が残っています: ./.test(each))).toEqual([]);
  expect(run('examples', 'gift-for-child')).toMatchObject({
    code: 1,
    text: expect.stringContaining('書く所が残っています'),
  });
});

/** No two of them are called the same. */
const ownTitle = (name: string, text: string) =>
  name.includes('gift-for-child')
    ? text
    : text.replace(/^title: 試しの祝い金$/m, `$& ${name.split('/').at(-2)}`);

describe('written in Japanese by somebody who has a page at hand', () => {
  beforeAll(() => {
    for (const folder of [...gifts.map(({ id }) => `programmes/${id}`), ...others])
      for (const language of ['ja-simple', 'en']) rmSync(join(content, folder, `${language}.yaml`));
    for (const [name, text] of everyFile())
      if (!name.endsWith('examples.yaml'))
        writeFileSync(join(root, name), ownTitle(name, filledBySample(text)));
    for (const { id } of gifts) {
      expect(run('examples', id, '--write').text).toMatch(
        /^\d\d examples written to [^\n]*\.\nHold each[^\n]*$/,
      );
      const file = join(content, 'programmes', id, 'examples.yaml');
      const text = readFileSync(file, 'utf8');
      expect(text).toMatch(/^# 〔書く所：例/);
      writeFileSync(file, text.replace(/^.*\n/, ''));
    }
  }, slowMachine);

  test('programmes of every ready condition, a service and a guide are whole, without a file of code', () => {
    expect(checkContent(root, { today }).faults.map(describeFault)).toEqual([]);
    expect(changedSince(before).filter((name) => !name.startsWith('content/'))).toEqual([]);
  });

  test.each(gifts)(
    'the examples proposed for a $subject play, show every verdict, and lack nothing',
    ({ id }) => {
      const catalogue = loadCatalogue(content);
      const programme = catalogue.programmes.find((each) => each.id === id);
      if (!programme) throw new Error(`${id} is not in the catalogue`);
      const examples = loadExamples(id, content);
      const judge = judgeOf(programme, catalogue);
      const results = examples.map(({ on, household, expect: expected }) => {
        const result = judge({ on: plainDate(on), household });
        if (!result) throw new Error('nobody could describe this household');
        expect(meetsExpectation(result, expected)).toBe(true);
        return result;
      });
      expect(Object.values(coverageOf(programme, results)).flatMap(({ missing }) => missing)).toEqual([]);
      expect(new Set(results.map(({ verdict }) => verdict)).size).toBe(3);
      expect(examples.length).toBeGreaterThanOrEqual(12);
      expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
    },
  );

  test('what is there already is not proposed again, and what is proposed anew is marked as to be looked at', () => {
    const nothing = 'Nothing to propose: the examples show both sides of every limit.';
    expect(run('examples', 'gift-for-child', '--write').text).toBe(nothing);
    const file = join(content, 'programmes/gift-for-child/examples.yaml');
    const whole = readFileSync(file, 'utf8');
    expect(whole).not.toContain('〔書く所');
    const [first = '', ...others] = whole.split(/^(?=- name)/m);
    writeFileSync(file, first + others.slice(3).join(''));
    expect(run('examples', 'gift-for-child', '--write').text).toContain('examples written');
    expect(readFileSync(file, 'utf8')).toMatch(/^# 〔書く所：例[^]*- name/);
    writeFileSync(file, whole);
  });

  test.each(locales)(
    'in %s they are there, in Japanese with that said where nobody has translated them',
    (locale) => {
      for (const { id } of gifts) {
        expect(loadProgrammeWords(id, locale, content)).toMatchObject({
          title: expect.stringContaining('試しの祝い金'),
          language: defaultLocale,
        });
        const kind = locale === defaultLocale ? 'source' : 'missing';
        expect(programmeTranslation(id, locale, content).kind).toBe(kind);
      }
    },
  );

  test('the checker has them with their rules and words', () => {
    const { programmes, catalogue } = checkerData('en', content);
    for (const { id } of gifts) {
      expect(programmes[id]?.title).toContain('試しの祝い金');
      expect(catalogue.programmes.map((each) => each.id)).toContain(id);
    }
  });
});

test.each([
  ['household', 'uses-garden', 'family', ['people'], ["household('usesGarden')"]],
  ['adult', 'drives-tractor', 'work', ['work'], ["self('drivesTractor')", "spouse('drivesTractor')"]],
  ['child', 'plays-drums', 'children', ['children'], ["child('playsDrums')"]],
])('a yes-no question of %s touches two files of code', (owner, id, section, [table = ''], places) => {
  const until = everyFile();
  expect(run('question', id, '--for', owner, '--section', section).code).toBe(0);
  const code = [`lib/facts/inputs/${table}.ts`, 'lib/questions/questions.ts'];
  expect(changedSince(until).filter((name) => !name.startsWith('content/'))).toEqual(code);
  const name = /'(\w+)'/.exec(places[0] ?? '')?.[1];
  const [rows, order] = code.map((file) => readFileSync(join(root, file), 'utf8'));
  expect(rows).toMatch(
    new RegExp(
      `\\n    ${name}: \\{\\n      type: 'boolean',\\n      link: \\d+,\\n      section: '${section}',\\n    \\},\\n  \\},\\n`,
    ),
  );
  expect(order).toContain(`\n${places.map((each) => `  ${each},\n`).join('')}];\n`);
});

test.each([
  [['programm', 'gift'], 'Write one of programme, service, guide, question, examples, answers.'],
  [['programme', 'Gift'], 'Write a short name in lower case with hyphens behind programme.'],
  [['programme', 'child-medical'], 'Write another name: there is a folder content/programmes/child-medical.'],
  [['programme', 'gift', '--for', 'dog'], 'Write --for child, household or adult.'],
  [['programme', 'gift', '--with', 'grad'], 'No condition is called grad. Write grade.'],
  [
    ['programme', 'gift', '--answer', 'worksInCty'],
    'No yes-no question is called worksInCty. Write worksInCity.',
  ],
  [['programme', 'gift', '--source', 'strategi'], 'No source is called strategi. Write strategy.'],
  [['examples', 'gift'], 'Write content/programmes/gift/rule.yaml first: npm run new -- programme gift'],
  [['question', 'uses-car', '--for', 'dog'], 'Write --for household, adult or child.'],
  [
    ['question', 'uses-car', '--section', 'car'],
    'Write --section move, family, home, work, children, pregnancy.',
  ],
  [
    ['question', 'works-in-city'],
    'Write another name: there is a question works-in-city or a fact worksInCity.',
  ],
  [
    ['question', 'uses-car', '--for', 'child', '--section', 'work'],
    'Nothing of the section work is asked of child: write another --section.',
  ],
])('%j is answered by what to write instead', (args, advice) => {
  expect(run(...args)).toEqual({ text: advice, code: 2 });
});

test('the questions to choose from are listed with their words, and help names the ready conditions', () => {
  expect(run('answers').text).toMatch(/^worksInCity +あなたか配偶者は、本庄市で働いていますか$/m);
  expect(run('--help').text).toMatch(
    /^ {2}until-month-end +child household adult +毎年、ある月の末日までに申請する$/m,
  );
});

/** The files whose text is another one than then. */
function changedSince(then: ReadonlyMap<string, string>): string[] {
  return [...everyFile()].filter(([name, text]) => then.get(name) !== text).map(([name]) => name);
}

function everyFile(): Map<string, string> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted();
  return new Map(
    names
      .filter((name) => statSync(join(root, name)).isFile())
      .map((name) => [name, readFileSync(join(root, name), 'utf8')]),
  );
}

test.each([
  [['service', 'a', 'b'], 'Leave b out. See --help.'],
  [['answers', 'gift'], 'Leave gift out. See --help.'],
  [['service', 'a', '--for', 'child'], 'Leave --for out: it says nothing of a new service.'],
  [['question', 'a', '--with', 'grade', 'age-under'], 'Leave --with out: it says nothing of a new question.'],
  [['programme', 'a', '--section', 'family'], 'Leave --section out: it says nothing of a new programme.'],
  [['programme', 'a', '--with', ''], 'Write a value behind --with. See --help.'],
  [
    ['programme', 'a', '--for', 'child', '--answer', 'nothing-like-it'],
    /^No yes-no question is called nothing-like-it/,
  ],
  [
    ['programme', 'a', '--with', 'grade', '--answer', 'worksInCity'],
    'Add answer to --with, or leave --answer out: no other condition asks.',
  ],
])('%j is answered by what to write', (args, advice) => {
  expect(run(...args)).toEqual({ text: expect.stringMatching(advice), code: 2 });
});
