import { expect, test } from 'vitest';
import { faultAt, faultsOfSlip, reportAfter, reportOfSlip } from './sample-tree';

const ja = 'content/programmes/grant/ja.yaml';
const en = 'content/programmes/grant/en.yaml';

/** What English lacks, in which file: this for that; where it is missing. */
const gaps: [string, string, string | RegExp, string[]][] = [
  ['a title', en, 'title: Grant\n', ['1 title']],
  ['a condition', en, /  since:.*\n/, ['5 conditions.since.text', '5 conditions.since.change']],
  ['what would change a condition', en, /, change: Ask.*(?= \})/, ['7 conditions.age.change']],
  ['a step', en, 'steps:\n  - Apply at the desk.\n', ['1 steps.0']],
  ['a point to confirm', en, /confirm:.*\n/, ['1 confirm.tax']],
  ['a note', en, /notes:.*\n/, ['1 notes.ended']],
  ['an answer', 'content/questions/residence/en.yaml', '  elsewhere: a\n', ['8 choices.elsewhere']],
  ['words about a spouse', 'content/questions/student/en.yaml', 'spouseTitle: d\n', ['1 spouseTitle']],
];

test.each(gaps)('English without %s: it is missing there and no fault', (_, file, from, places) => {
  const japanese = file.replace('en.yaml', 'ja.yaml');
  const { faults, missing } = reportOfSlip(file, from, '');
  expect(faults).toEqual([]);
  expect(missing).toEqual(places.map((at) => faultAt(file, at, `Add it: ${japanese} has it.`)));
});

test('a file that a language does not have is missing and no fault', () => {
  const { faults, missing } = reportOfSlip(en, null, null);
  expect([faults, missing]).toEqual([[], [faultAt(en, '1', 'Write this file: it translates ja.yaml.')]]);
});

const beyond = `Leave it out: ${ja} has nothing here.`;

test('words that are not whole are held to nothing yet but to what the Japanese has', () => {
  const { faults, missing } = reportAfter({
    [en]: () => "title: ''\nsummary: about 2 {strange}\nbenefits: more\nnotes: { ended: Over., more: a }\n",
  });
  expect(faults).toEqual([faultAt(en, '3 benefits', beyond), faultAt(en, '4 notes.more', beyond)]);
  expect(missing.map(({ path }) => path)).not.toContain('summary');
  expect(missing.map(({ path }) => path)).toContain('benefit');
});

test('what Japanese lacks by mistake is told of there, not in the languages that have it', () => {
  const faults = faultsOfSlip(ja, 'papers: { form: 申請書 }', 'papers: {}');
  expect(faults).toEqual([faultAt(ja, '15 papers.form', 'Add the words of the paper form.')]);
});
