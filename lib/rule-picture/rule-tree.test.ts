import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { programmeFrom } from '../content/read-programme';
import { pictureWordsOf } from './sample-picture-words';
import { ruleTree, type RulePart } from './rule-tree';

const written = `
id: small
measures: []
topics: [home]
audiences: [movers]
kind: grant
subject: household
desks: [desk]
checked: 2026-11-22
recheck: 2027-11-22
figures:
  least: { unit: years, value: 18, source: law }
  late: { unit: years, value: 1, source: law }
  since: { unit: date, value: 2020-04-01, source: law }
availability: [{ state: open, from: 2020-04-01, said: 2020-04, source: law }]
conditions: CONDITIONS
versions: [{ id: all-years, source: law, conditions: [] }]
papers: []
confirm: []
notes: []
`;

/** What is drawn below the first condition, a line each, two blanks for each depth. */
function drawnBelow(condition: string): string[] {
  const data: unknown = parse(written.replace('CONDITIONS', `[${condition}]`));
  const { programme } = programmeFrom('small', data, { rules: {}, vary: {} });
  const [first] = ruleTree(programme, pictureWordsOf()).parts;
  const lines = ({ text, parts }: RulePart, depth: number): string[] => [
    ' '.repeat(depth) + text,
    ...parts.flatMap((part) => lines(part, depth + 2)),
  ];
  return first?.parts.flatMap((part) => lines(part, 0)) ?? [];
}

test.each([
  ['{ fact: student, is: false }', ['is student no']],
  ['{ fact: ageAtMoveIn, of: spouse, atLeast: least }', ['atLeast spouse ageAtMoveIn 18']],
  [
    '{ any: [{ fact: student, is: true }, { not: { fact: firstHome, is: true } }] }',
    ['any', '  is student yes', '  not', '    is firstHome yes'],
  ],
  [
    '{ fact: moveInDay, onOrBefore: { fact: registrationDay, plus: late, count: complete } }',
    ['onOrBefore moveInDay yearsAfter registrationDay 1'],
  ],
  ['{ fact: workRoutes, includes: telework }', ['is workRoutes workRoutes:telework']],
  [
    '{ fact: residence, oneOf: [in-city, moving-in] }',
    ['is residence residence:in-city / residence:moving-in'],
  ],
  ['{ fact: registrationDay, onOrAfter: since }', ['onOrAfter registrationDay 2020-04-01']],
])('%s', (when, lines) => {
  expect(drawnBelow(`{ id: one, source: law, when: ${when} }`)).toEqual(lines);
});

test('readings that only count otherwise are drawn once', () => {
  const reading = (id: string) =>
    `{ id: ${id}, source: law, when: { fact: ageAtMoveIn, as: [${id}], atLeast: least } }`;
  const readings = `[${reading('start-of-day')}, ${reading('end-of-day')}]`;
  expect(drawnBelow(`{ id: one, source: law, readings: ${readings} }`)).toEqual([
    'atLeast ageAtMoveIn 18',
    'heading',
    '  reading start-of-day',
    '  reading end-of-day',
  ]);
});

test('readings that ask for something else each show what', () => {
  const readings =
    '[{ id: a, source: law, when: { fact: student, is: true } }, { id: b, source: law, when: { all: [] } }]';
  expect(drawnBelow(`{ id: one, source: law, readings: ${readings} }`)).toEqual([
    'heading',
    '  reading a',
    '    is student yes',
    '  reading b',
    '    anybody',
  ]);
});
