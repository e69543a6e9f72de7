import { expect, test } from 'vitest';
import { faultAt, faultsOfSlip, type Slip } from './sample-tree';

const rule = 'content/programmes/grant/rule.yaml';
const bonus = 'content/programmes/bonus/rule.yaml';

/** What was done, to which file: this for that; where the fault stands and what it says. */
const slips: Slip[] = [
  [
    'broken YAML',
    rule,
    'desks: [counter]',
    'desks: [counter',
    '6',
    'Correct the spelling of this file: Flow sequence in block collection must be sufficiently indented and end with a ].',
  ],
  [
    'a part that nobody wrote',
    rule,
    'when: { fact: residence, oneOf: [in-city, moving-in] }',
    'when: { part: lives-here }',
    '18 conditions.0.when.part',
    'Write lives-here below let first.',
  ],
  [
    'a part that no rule names',
    rule,
    'decidedBy:',
    'let: { idle: { fact: student, is: true } }\ndecidedBy:',
    '14 let.idle',
    'Delete this part: no rule of this file names it.',
  ],
  [
    'a missing key',
    rule,
    'checked: 2026-11-22\n',
    '',
    '1 checked',
    'Add checked. Write a day as 2026-11-22.',
  ],
  [
    'an unknown key',
    bonus,
    'buildsOn: grant',
    'buildOn: grant',
    '7 buildOn',
    'No key here is called buildOn. Write buildsOn.',
  ],
  [
    'a key that is far from any known',
    rule,
    'decidedBy:',
    'colour:',
    '14 colour',
    'No key here is called colour. Write one of id, measures, topics, audiences, kind, desks, checked, recheck, figures, availability, notes, subject, buildsOn, replacedBy, unclearWith, decidedBy, conditions, versions, amount, window, gates, papers, confirm.',
  ],
  [
    'a day that no calendar has',
    rule,
    'from: 2020-04-01',
    'from: 2020-04-31',
    '29 versions.0.from',
    'Write a day that exists instead of 2020-04-31.',
  ],
  [
    'a day of another age',
    rule,
    'value: 2022-04-01',
    'value: 1822-04-01',
    '9 figures.firstDay.value',
    'Write a day from 1900 to 2199 instead of 1822-04-01.',
  ],
  [
    'years of a plan that are an amount',
    rule,
    'papers:',
    'gates:\n  - { id: stay, source: city, after: move-in, years: amount }\npapers:',
    '51 gates.0.years',
    'amount has the unit yen: write a figure with the unit years.',
  ],
  [
    'a number where a text belongs',
    rule,
    'id: grant',
    'id: 5',
    '1 id',
    'Write a short name in lower case with hyphens, for example work-route.',
  ],
  [
    'an unknown state',
    rule,
    'state: ended',
    'state: endet',
    '13 availability.1.state',
    'endet is not known here. Write ended.',
  ],
  [
    'a fact that is no day where a day belongs',
    rule,
    'decidedBy: { fact: moveInDay }',
    'decidedBy: { fact: student }',
    '14 decidedBy.fact',
    'Write a fact that is a day: student is none.',
  ],
  [
    'a single reading',
    bonus,
    'when: { fact: care, includes: nursery }',
    'readings: []',
    '18 conditions.1.readings',
    'Write a list of at least 2.',
  ],
  [
    'an unknown source',
    rule,
    'id: lives-here\n    source: city',
    'id: lives-here\n    source: citty',
    '17 conditions.0.source',
    'No source is called citty. Write city. Or add it to content/sources.yaml.',
  ],
  [
    'a condition without a source',
    rule,
    'id: lives-here\n    source: city',
    'id: lives-here',
    '16 conditions.0.source',
    'Add source. Write a short name in lower case with hyphens, for example work-route.',
  ],
  [
    'an unknown desk',
    rule,
    'desks: [counter]',
    'desks: [countre]',
    '5 desks.0',
    'No desk is called countre. Write counter.',
  ],
  [
    'an unknown successor',
    rule,
    'checked:',
    'replacedBy: bonnus\nchecked:',
    '6 replacedBy',
    'No programme is called bonnus. Write bonus.',
  ],
  [
    'an id that is not the name of the folder',
    rule,
    'id: grant',
    'id: grand',
    '1 id',
    'Write grant, the name of the folder.',
  ],
  [
    'two papers of one name',
    rule,
    'papers:',
    'papers:\n  - { id: form, source: city }',
    '52 papers.1.id',
    'Write another id: form stands twice in this list.',
  ],
  [
    'versions that overlap',
    rule,
    'until: 2022-03-31',
    'until: 2022-04-01',
    '32 versions.1.from',
    'Write a day after 2022-04-01: the version above lasts until then.',
  ],
  [
    'a version without an end before another',
    rule,
    ', until: 2022-03-31',
    '',
    '29 versions.0',
    'Add until: another version follows this one.',
  ],
  [
    'a version that ends before it begins',
    rule,
    'until: 2022-03-31',
    'until: 2020-03-31',
    '29 versions.0.until',
    'Write a day from 2020-04-01 on: it ends before it begins.',
  ],
  [
    'words on availability out of order',
    rule,
    'from: 2023-04-01',
    'from: 2021-04-01',
    '13 availability.1.from',
    'Move this entry up: it begins before the one above (2022-04-01).',
  ],
  [
    'a day that not every year has',
    rule,
    'opens: 04-01',
    'opens: 02-30',
    '49 window.intake.opens',
    'Write month and day of every year, for example 04-01.',
  ],
  [
    'a bonus listed before its base',
    'content/programmes.yaml',
    '- grant\n- bonus\n',
    '- bonus\n- grant\n',
    'content/programmes/bonus/rule.yaml:7 buildsOn',
    'Move grant above bonus in content/programmes.yaml.',
  ],
  [
    'a folder that is not listed',
    'content/programmes.yaml',
    '- bonus\n',
    '',
    '1',
    'Add bonus: there is a folder content/programmes/bonus.',
  ],
];

test.each(slips)('%s', (_, file, from, to, at, message) => {
  expect(faultsOfSlip(file, from, to)).toEqual([faultAt(file, at, message)]);
});

test('a shared rule that no programme names', () => {
  const file = 'content/shared-rules/rules.yaml';
  const faults = faultsOfSlip(file, 'rules: {}', 'rules: { idle: { fact: student, is: true } }');
  expect(faults).toContainEqual(faultAt(file, '1 rules.idle', 'Delete this rule: no programme names idle.'));
});
