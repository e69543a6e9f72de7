import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { writeSample } from '../../lib/content/check/sample-writing';
import { checkContentCommand, sureOf } from './check-content-command';
import { readCheckContentOptions } from './check-content-options';

const root = mkdtempSync(join(tmpdir(), 'check-content-'));
afterAll(() => rmSync(root, { recursive: true }));
beforeEach(() => {
  rmSync(join(root, 'content'), { recursive: true, force: true });
  writeSample(root);
});
afterEach(() => {
  process.env.COMMAND_LANGUAGE = 'en';
});

const rule = 'content/programmes/grant/rule.yaml';
const plant = (from: string, to: string) => {
  const text = readFileSync(join(root, rule), 'utf8');
  if (!text.includes(from)) throw new Error(`nothing to replace by ${to}`);
  writeFileSync(join(root, rule), text.replace(from, to));
};
const faults = () => checkContentCommand(root, { warnings: false }).faults;

test('a value in doubt is told with the way to be sure of it, in either language', () => {
  plant('value: 200000', 'value: 20');
  expect(faults()).toEqual([
    `${rule}:10\n  figures.amount.value\n  Write amount from 100 to 100000000 instead of 20: its unit is yen.\n  Where it is meant: npm run check-content -- --sure ${rule}:10 --because WHY`,
  ]);
  process.env.COMMAND_LANGUAGE = 'ja';
  expect(faults()[0]).toMatch(/円|単位が yen の数としては考えにくい値です。[^]*--because 理由$/);
});

test('what is meant is doubted no more, until its value changes again', () => {
  plant('value: 200000', 'value: 20');
  const sure = sureOf(root, { place: `${rule}:10`, because: "the desk's own words" });
  if ('advice' in sure) throw new Error(sure.advice);
  expect(sure.text).toBe(
    `- file: ${rule}\n  at: figures.amount.value\n  value: '20'\n  because: 'the desk''s own words'\n`,
  );
  writeFileSync(join(root, sure.file), sure.text);
  expect(faults()).toEqual([]);
  plant('value: 20,', 'value: 2000,');
  expect(faults()).toEqual([
    'content/sure.yaml:1\n  0\n  Delete this entry: 20 no longer stands at figures.amount.value.',
  ]);
});

test('a fault that nobody can mean cannot be called meant', () => {
  plant('checked: 2026-11-22', 'checked: 2126-11-22');
  expect(sureOf(root, { place: `${rule}:6`, because: 'so' })).toEqual({
    advice: 'Nothing is in doubt: there is nothing to be sure of.',
  });
  plant('checked: 2126-11-22', 'checked: 2026-11-22');
  plant('value: 200000', 'value: 20');
  expect(sureOf(root, { place: `${rule}:6`, because: 'so' })).toEqual({
    advice: `Nothing at ${rule}:6 is in doubt. Write one of ${rule}:10.`,
  });
});

test.each([
  [['--sure', 'a:1'], { advice: 'Write both --sure FILE:LINE and --because WHY.' }],
  [['--sure', 'a:1', '--because', ' '], { advice: 'Write a value behind --because. See --help.' }],
  [
    ['--sure', 'a:1', '--because', 'so', '--warnings'],
    { advice: 'Leave --warnings out: it does nothing here. See --help.' },
  ],
  [['--sure', 'a:1', '--because', 'so'], { place: 'a:1', because: 'so' }],
  [['--warnings'], { warnings: true }],
  [[], { warnings: false }],
])('%j is read', (args, read) => {
  expect(readCheckContentOptions(args)).toEqual(read);
});

test('help is there in both languages, and so is what to write for a flag that is not', () => {
  expect(readCheckContentOptions(['-h'])).toHaveProperty('help', expect.stringMatching(/^Checks everything/));
  expect(readCheckContentOptions(['--shure'])).toHaveProperty(
    'advice',
    expect.stringContaining('Leave --shure out'),
  );
  process.env.COMMAND_LANGUAGE = 'ja';
  expect(readCheckContentOptions(['-h'])).toHaveProperty('help', expect.stringMatching(/^content\/ と/));
});
