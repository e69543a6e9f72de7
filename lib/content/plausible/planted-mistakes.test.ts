import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { plainDate } from '../../dates';
import { checkContent } from '../check/all-content';
import { writeFrozen } from '../../testing/frozen-content';
import { takenToday } from '../../rules/proof/proof-size';
import { changeDoubts } from './change-doubts';
import { examplesBehind } from '../correct/examples-behind';
import { examplesMissing } from '../correct/examples-missing';
import { isDoubt } from './doubt';
import { withSure } from './sure';
import { everythingAsked } from './unasked';
import { strangeDays } from './planted/strange-days';
import { strangeDesks } from './planted/strange-desks';
import { strangeEdits } from './planted/strange-edits';
import { strangeFigures } from './planted/strange-figures';
import { strangeReferences } from './planted/strange-references';
import { strangeSearches } from './planted/strange-searches';
import { strangeSeasons } from './planted/strange-seasons';
import { strangeStates } from './planted/strange-states';
import { strangeWords } from './planted/strange-words';
import { unreadableFiles } from './planted/unreadable-files';

// The content as it once was, in two languages: none of these mistakes is one of a translation.
const root = mkdtempSync(join(tmpdir(), 'planted-'));
writeFrozen(root);
afterAll(() => rmSync(root, { recursive: true }));
afterEach(() => {
  process.env.COMMAND_LANGUAGE = 'en';
});

const today = plainDate('2026-11-30');
const checked = () => checkContent(root, { today });

/** What `look` finds while this stands for that in a file. */
function whilePlanted<T>(file: string, from: string | RegExp, to: string, look: () => T): T {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`nothing to replace in ${file}`);
  try {
    writeFileSync(path, after);
    return look();
  } finally {
    writeFileSync(path, before);
  }
}

test('nothing is wrong before a mistake is made', () => {
  expect(checked().faults).toEqual([]);
});

const mistakes = [
  ...[...unreadableFiles, ...strangeDays, ...strangeFigures, ...strangeReferences],
  ...[...strangeDesks, ...strangeStates, ...strangeWords, ...strangeSearches, ...strangeSeasons],
];
// In turn, by the day, as each is a check of all content.
test.each(takenToday(mistakes, 6))(
  '%s is named by one sentence that says what to write',
  (_, file, from, to, at, message) => {
    const { faults } = whilePlanted(file, from, to, checked);
    const [line, path = ''] = at.split(' ');
    const place = { file, ...(line ? { line: Number(line) } : {}), path };
    expect(faults).toEqual([expect.objectContaining({ ...place, message })]);
  },
);

test.each(unreadableFiles)('%s is named in Japanese, with its place', (_, file, from, to, at) => {
  process.env.COMMAND_LANGUAGE = 'ja';
  const { faults } = whilePlanted(file, from, to, checked);
  expect(faults.map(({ message }) => message)).toEqual([expect.stringMatching(/[ぁ-ん]{2}/)]);
  if (at !== '') expect(faults[0]?.line).toBe(Number(at.split(' ')[0]));
});

test('a doubt about the words of a desk can be called meant', () => {
  const sure = join(root, 'content/sure.yaml');
  const before = readFileSync(sure, 'utf8');
  const { faults } = whilePlanted('content/desks/ja.yaml', '午前9時から午後4時', '午前4時から午後9時', () => {
    writeFileSync(sure, withSure(root, checked().faults.filter(isDoubt), '夜明けに開く窓口'));
    return checked();
  });
  writeFileSync(sure, before);
  expect(faults).toEqual([]);
});

test('a sentence of the interface that says the opposite is behind in the other language', () => {
  const { faults, stale } = whilePlanted(
    'messages/ja.json',
    '結果は目安で、本庄市の決定ではありません。',
    '結果は本庄市の決定です。',
    checked,
  );
  expect(faults).toEqual([]);
  expect(stale.map(({ file, path }) => `${file} ${path}`)).toEqual([
    'messages/en.json AboutPage.decision.text',
  ]);
});

test('a translation that is behind the Japanese is not held to words that only the new Japanese has', () => {
  const file = 'content/programmes/sick-child-care/ja.yaml';
  const { faults, stale } = whilePlanted(
    file,
    /^summary: (.*)$/m,
    'summary: $1まず、窓口に聞いてください。',
    checked,
  );
  expect(faults).toEqual([]);
  expect(stale.map(({ path }) => path)).toContain('summary');
});

test('a rule on an answer that no question asks for is named', () => {
  const asked = new Set([...everythingAsked()].filter((path) => path !== 'shinkansenCommute'));
  expect(checkContent(root, { today, asked }).faults.map(({ file, message }) => [file, message])).toEqual([
    [
      'content/programmes/shinkansen-bonus/rule.yaml',
      'Leave shinkansenCommute out, or add a question to lib/questions/questions.ts: nobody asks for shinkansenCommute.',
    ],
  ]);
});

describe('against the last commit', () => {
  const git = (...args: string[]) => {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.jp', '-c', 'commit.gpgsign=false'];
    const { status, stderr } = spawnSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' });
    if (status !== 0) throw new Error(stderr);
  };
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message=a');
  const relocation = 'content/programmes/relocation-grant/rule.yaml';

  test.each([
    [
      'an age limit',
      'content/programmes/child-medical/rule.yaml',
      'years, value: 18',
      'years, value: 22',
      'Write the source of the new lastAge, or the day on which strategy was read again: 18 became 22, and the source is as before.',
    ],
    [
      'a day',
      relocation,
      'value: 01-31',
      'value: 02-28',
      'Write the source of the new intakeCloses, or the day on which honjo-relocation-how was read again: 01-31 became 02-28, and the source is as before.',
    ],
  ])('%s that changed while its source did not is named', (_, file, from, to, message) => {
    const { doubts, notes } = whilePlanted(file, from, to, () => changeDoubts(root));
    expect(doubts).toEqual([]);
    expect(notes.map((note) => note.message)).toEqual([message]);
  });

  test.each([
    ['a third', 'value: 300000', 'value: 90000', '300000 to 90000'],
    [
      'three times',
      'unit: months, value: 3, source: honjo-relocation-how',
      'unit: months, value: 10, source: honjo-relocation-how',
      '3 to 10',
    ],
  ])('less than a third or more than three times is doubted: %s', (_, from, to, change) => {
    const { doubts, notes } = whilePlanted(relocation, from, to, () => changeDoubts(root));
    expect(notes).toEqual([]);
    expect(doubts.map(({ message }) => message)).toEqual([expect.stringContaining(`from ${change} is more`)]);
  });

  test('a condition turned to its opposite is told by the examples that come to something else', () => {
    const rule = 'content/programmes/start-support-u29/rule.yaml';
    const from = 'fact: student, is: false';
    const found = whilePlanted(rule, from, 'fact: student, is: true', () => examplesBehind(root, today));
    expect(found.length).toBeGreaterThan(3);
    expect(new Set(found.map(({ file }) => file))).toEqual(
      new Set(['content/programmes/start-support-u29/examples.yaml']),
    );
    expect(examplesBehind(root, today)).toEqual([]);
  });

  test('a telephone that was another desk’s is doubted, also where both changed places', () => {
    const exchanged = (text: string) =>
      text
        .replace('0495-25-1138', 'other')
        .replace('0495-25-1149', '0495-25-1138')
        .replace('other', '0495-25-1149');
    const file = 'content/desks/desks.yaml';
    const swapped = exchanged(readFileSync(join(root, file), 'utf8'));
    const { doubts } = whilePlanted(file, /[^]*/, swapped, () => changeDoubts(root));
    expect(doubts.map(({ message }) => message)).toEqual([
      'Write the telephone of this desk: 0495-25-1149 was that of school-affairs.',
      'Write the telephone of this desk: 0495-25-1138 was that of town-improvement.',
    ]);
  });

  test.each(strangeEdits)('%s is doubted', (_, file, from, to, message) => {
    const { doubts } = whilePlanted(file, from, to, () => changeDoubts(root));
    expect(doubts.map((doubt) => doubt.message)).toEqual([message]);
  });

  test.each([
    ['a step put in front of the others', 'steps:\n', 'steps:\n  - 市役所に電話して、予定を聞きます。\n'],
    ['a sentence said otherwise', '健診を受けます。', '健診を受けることができます。'],
  ])('%s is taken without a word', (_, from, to) => {
    const file = 'content/programmes/pregnancy-checkups/ja.yaml';
    expect(whilePlanted(file, from, to, () => changeDoubts(root)).doubts).toEqual([]);
  });

  test('an example that expects what does not come out is named', () => {
    const file = 'content/programmes/start-support-u29/examples.yaml';
    const found = whilePlanted(file, 'verdict: unmet', 'verdict: met', () => examplesBehind(root, today));
    expect(found).toEqual([
      expect.objectContaining({
        file,
        message:
          'Write what comes out, or correct the rule: this example of start-support-u29 comes to something else.',
      }),
    ]);
  });

  test('a comparison that no example tells from its opposite is named with what is missing', () => {
    const file = 'content/programmes/child-medical/rule.yaml';
    const from = 'when: { part: lives-in-city }';
    const to =
      'when: { all: [{ part: lives-in-city }, { not: { fact: youngestChildAge, above: inKindYear } }] }';
    const found = whilePlanted(file, from, to, () => examplesMissing(root));
    expect(found.map((fault) => fault.message)).toEqual([
      'Add an example that tells conditions.lives-in-city.when.all.1.not: with above -> atLeast all of child-medical come to the same.',
    ]);
    expect(examplesMissing(root)).toEqual([]);
  });

  test('exactly three times, by another source, is taken without a word', () => {
    const look = () => changeDoubts(root);
    const { doubts, notes } = whilePlanted(
      relocation,
      'value: 3, source: honjo-relocation-how',
      'value: 9, source: strategy',
      look,
    );
    expect([doubts, notes]).toEqual([[], []]);
  });
});
