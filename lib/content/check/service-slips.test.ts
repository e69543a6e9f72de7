import { expect, test } from 'vitest';
import { faultAt, faultsOfSlip, reportOfSlip, wordsFiles, type SampleSlip } from './sample-tree';
import { sampledIn } from './sample-writing';

const service = 'content/services/library/service.yaml';
const japanese = 'content/services/library/ja.yaml';
const english = 'content/services/library/en.yaml';
const order = 'content/services.yaml';
const openTo = 'Write the source of the sentence that says to whom it is open: { source: honjo-page }.';

/** What was done, to which file: this for that; where the fault stands and what it says. */
const slips: SampleSlip[] = [
  [
    'nobody said to whom it is open',
    service,
    'openTo: { source: city }\n',
    '',
    '1 openTo',
    `Add openTo. ${openTo}`,
  ],
  ['a source without its key', service, 'openTo: { source: city }', 'openTo: city', '9 openTo', openTo],
  ['no sentence on to whom it is open', japanese, 'openTo: d\n', '', '1 openTo', 'Add openTo. Write a text.'],
  [
    'a gap with a source, which would be no gap',
    service,
    '{ id: hours }',
    '{ id: hours, source: city }',
    '17 gaps.0.source',
    'No key here is called source. Write one of id, while.',
  ],
  [
    'a gap named twice',
    service,
    '  - { id: hours }',
    '  - { id: hours }\n  - { id: hours }',
    '18 gaps.1.id',
    'Write another id: hours stands twice in this list.',
  ],
  [
    'an unknown desk',
    service,
    '[counter]',
    '[countre]',
    '6 desks.0',
    'No desk is called countre. Write counter.',
  ],
  [
    'an unknown source',
    service,
    'openTo: { source: city }',
    'openTo: { source: citty }',
    '9 openTo.source',
    'No source is called citty. Write city. Or add it to content/sources.yaml.',
  ],
  [
    'an unknown kind',
    service,
    'kind: facility',
    'kind: facilty',
    '5 kind',
    'facilty is not known here. Write facility.',
  ],
  [
    'an unknown audience',
    service,
    '[everyone]',
    '[all]',
    '4 audiences.0',
    'Write one of everyone, movers, couples, expecting, parents, pupils, home-owners, workers, foreign-residents.',
  ],
  [
    'a condition, which services have none of',
    service,
    'papers: []',
    'conditions: []\npapers: []',
    '14 conditions',
    'No key here is called conditions. Write one of id, measures, topics, audiences, kind, desks, checked, recheck, figures, availability, notes, steps, emergency, openTo, papers, gaps.',
  ],
  [
    'an id that is not the name of the folder',
    service,
    'id: library',
    'id: librery',
    '1 id',
    'Write library, the name of the folder.',
  ],
  [
    'a next check before the last one',
    service,
    'recheck: 2027-05-24',
    'recheck: 2026-05-22',
    '8 recheck',
    'Write a day after 2026-11-22, on which the facts were last checked.',
  ],
  [
    'a next check on the day of the last one',
    'content/programmes/grant/rule.yaml',
    'recheck: 2027-05-24',
    'recheck: 2026-11-22',
    '63 recheck',
    'Write a day after 2026-11-22, on which the facts were last checked.',
  ],
  [
    'a figure that no text uses',
    service,
    'figures:\n',
    'figures:\n  seats: { unit: count, value: 3, source: city }\n',
    '11 figures.seats',
    'Delete this figure: neither the rule nor a text uses it.',
  ],
  [
    'a digit in a sentence',
    english,
    'openTo: d',
    'openTo: from age 3',
    '5 openTo',
    'Write the {name} of a figure instead of 3.',
  ],
  [
    'a word to search by that is too long',
    english,
    '[library]',
    '[a library with very very many books]',
    '1 search.0',
    'Write at most 30 letters.',
  ],
  [
    'too many words to search by',
    english,
    '[library]',
    '[a, b, c, d, e, f]',
    '1 search',
    'Write at most five words.',
  ],
  [
    'no word to search by',
    english,
    '[library]',
    '[]',
    '1 search',
    'Write at least one word by which people look for it.',
  ],
  [
    'no search words at all',
    japanese,
    'search: [としょかん]\n',
    '',
    '1 search',
    'Add search: the words by which people look for it.',
  ],
  [
    'a service without its file',
    service,
    null,
    null,
    '1',
    'Write this file, or take the service out of content/services.yaml.',
  ],
  [
    'examples, which only programmes have',
    'content/services/library/examples.yaml',
    null,
    '[]\n',
    '1',
    `Move or delete this file: known here are ${wordsFiles('service.yaml')}.`,
  ],
  [
    'a service listed twice',
    order,
    '- library\n',
    '- library\n- library\n',
    '2 1',
    'Delete library: it stands in this list already.',
  ],
  [
    'a programme listed among services',
    order,
    '- library\n',
    '- library\n- grant\n',
    '2 1',
    'Take grant out of this list: it is a programme.',
  ],
  [
    'a service listed among programmes',
    'content/programmes.yaml',
    '- bonus\n',
    '- bonus\n- library\n',
    '3 2',
    'Take library out of this list: it is a service.',
  ],
];

test.each(slips)('%s', (_, file, from, to, at, message) => {
  expect(faultsOfSlip(file, from, to)).toEqual([faultAt(file, at, message)]);
});

test('a gap without words is missed in every language', () => {
  const faults = faultsOfSlip(service, '  - { id: hours }', '  - { id: hours }\n  - { id: parking }');
  expect(faults.map(({ file }) => file).toSorted()).toEqual(
    sampledIn.map((locale) => `content/services/library/${locale}.yaml`).toSorted(),
  );
  for (const { path, message } of faults) {
    expect([path, message]).toEqual(['gaps.parking', 'Add the words of the gap parking.']);
  }
});

test('a language that is searched with the words of another may have none of its own', () => {
  expect(faultsOfSlip(english, 'search: [library]\n', '')).toEqual([]);
});

test('to whom it is open in one language only is missing in the other', () => {
  const { faults, missing } = reportOfSlip(english, 'openTo: d\n', '');
  expect([faults, missing]).toEqual([[], [faultAt(english, '1 openTo', `Add it: ${japanese} has it.`)]]);
});
