import { expect, test } from 'vitest';
import { faultAt, faultsOfSlip, reportAfter, reportOfSlip, type SampleSlip } from './sample-tree';
import { sampledIn } from './sample-writing';

const guide = 'content/guides/children/guide.yaml';
const japanese = 'content/guides/children/ja.yaml';
const english = 'content/guides/children/en.yaml';

const slips: SampleSlip[] = [
  [
    'a day that is called like its section',
    english,
    'move-in: e',
    'move-in: c',
    '6 when.move-in',
    'Write when in other words than the section is called.',
  ],
  [
    'a programme that is none',
    guide,
    '[grant, library]',
    '[grant, libary]',
    '14 sections.0.items.0.programmes.1',
    'No programme or service is called libary. Write library.',
  ],
  [
    'a desk that is none',
    guide,
    '[counter]',
    '[countre]',
    '15 sections.0.items.0.desks.0',
    'No desk is called countre. Write counter.',
  ],
  [
    'a day of a service, which has no plan',
    guide,
    'programme: grant, gate',
    'programme: library, gate',
    '16 sections.0.items.0.day.programme',
    'No programme is called library. Write one of grant, bonus.',
  ],
  [
    'a gate that is none',
    guide,
    'apply-until',
    'apply-untill',
    '16 sections.0.items.0.day.gate',
    'apply-untill is not known here. Write apply-until.',
  ],
  [
    'a figure that moves a day and is none',
    guide,
    '{ programme: grant, gate: apply-until }',
    '{ fact: moveInDay, plus: pupil, count: first-day-counts }',
    '16 sections.0.items.0.day.plus',
    'No figure is called pupil. Write pupils.',
  ],
  [
    'an end of a bar that is no figure',
    guide,
    'until: grant.maxAge',
    'until: grant.maxAeg',
    '19 ages.0.until',
    'No figure is called grant.maxAeg. Write grant.maxAge.',
  ],
  [
    'a source that is none',
    guide,
    'source: city\n        programmes',
    'source: town\n        programmes',
    '13 sections.0.items.0.source',
    'No source is called town. Write one of city, law. Or add it to content/sources.yaml.',
  ],
  [
    'words of an item that is none',
    english,
    'items: { move-in',
    'items: { move-on: x, move-in',
    '7 items.move-on',
    'No item is called move-on. Write move-in.',
  ],
  [
    'words of an item that are missing',
    japanese,
    "items: { move-in: 'f {grant.amount}' }",
    'items: {}',
    '7 items.move-in',
    'Add the words of the item move-in.',
  ],
  [
    'a digit typed',
    english,
    'title: a',
    'title: a 3',
    '2 title',
    'Write the {name} of a figure instead of 3.',
  ],
  [
    'a figure no programme has',
    english,
    '{grant.amount}',
    '{grant.amuont}',
    '7 items.move-in',
    'No figure is called grant.amuont. Write grant.amount.',
  ],
  [
    'a guide that nobody listed',
    'content/guides.yaml',
    '- children\n',
    '[]\n',
    'content/guides.yaml:1',
    'Add children: there is a folder content/guides/children.',
  ],
];

test.each(slips)('%s', (_, file, from, to, at, message) => {
  expect(faultsOfSlip(file, from, to)).toEqual([faultAt(file, at, message)]);
});

test('a figure of its own that no sentence of the guide uses is named', () => {
  const faults = faultsOfSlip(
    guide,
    'figures:\n',
    'figures:\n  spare: { unit: times, value: 1, source: city }\n',
  );
  expect(faults.map(({ path }) => path)).toEqual(['figures.spare']);
});

test('a step whose time one language lacks is missing there', () => {
  const { faults, missing } = reportOfSlip(english, 'when: { move-in: e }', 'when: {}');
  expect([faults, missing]).toEqual([
    [],
    [faultAt(english, '6 when.move-in', `Add it: ${japanese} has it.`)],
  ]);
});

test('a step whose time only one language tells is told of', () => {
  const message = `Leave it out: ${japanese} has nothing here.`;
  const { faults } = reportAfter(
    Object.fromEntries(
      sampledIn
        .filter((locale) => locale !== 'en')
        .map((locale) => [
          `content/guides/children/${locale}.yaml`,
          (text) => text.replace('when: { move-in: e }\n', ''),
        ]),
    ),
  );
  expect(faults).toEqual([faultAt(english, '6 when.move-in', message)]);
});
