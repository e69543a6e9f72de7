import { expect, test } from 'vitest';
import { faultAt, faultsOfSlip, reportOfSlip, type SampleSlip } from './sample-tree';

const items = 'content/elsewhere/items.yaml';
const japanese = 'content/elsewhere/ja.yaml';
const english = 'content/elsewhere/en.yaml';

const slips: SampleSlip[] = [
  [
    'a desk that is none',
    items,
    '[counter]',
    '[countre]',
    '11 items.0.desks.0',
    'No desk is called countre. Write counter.',
  ],
  [
    'a page that has no address',
    items,
    'page: city',
    'page: law',
    '10 items.0.page',
    'No official source with an address is called law. Write city.',
  ],
  [
    'a sentence without source and without gap',
    items,
    '    source: city\n    page',
    '    page',
    '6 items.0',
    'Write the source of the sentence, or gap: true where no source says it.',
  ],
  [
    'a source that is none',
    items,
    '    source: city\n    page',
    '    source: town\n    page',
    '9 items.0.source',
    'No source is called town. Write one of city, law. Or add it to content/sources.yaml.',
  ],
  [
    'no word to search by',
    japanese,
    '[てあて]',
    '[]',
    '1 search.allowance',
    'Write at least one word by which people look for it.',
  ],
  [
    'a figure that no sentence names',
    items,
    '  days:',
    '  hours: { unit: hours, value: 8, source: city }\n  days:',
    '4 figures.hours',
    'Delete this figure: neither the rule nor a text uses it.',
  ],
  [
    'who is in charge that is missing',
    japanese,
    'inCharge: { allowance: c }',
    'inCharge: {}',
    '4 inCharge.allowance',
    'Add the words of the item allowance.',
  ],
  [
    'words of a note that is none',
    english,
    'notes: { amount: d }',
    'notes: { amount: d, amuont: d }',
    '5 notes.amuont',
    'No note is called amuont. Write amount.',
  ],
];

test.each(slips)('%s', (_, file, from, to, place, message) => {
  expect(faultsOfSlip(file, from, to)).toEqual([faultAt(file, place, message)]);
});

test('who is in charge that one language does not say is missing there', () => {
  const { faults, missing } = reportOfSlip(english, 'inCharge: { allowance: c }', 'inCharge: {}');
  expect([faults, missing]).toEqual([
    [],
    [faultAt(english, '4 inCharge.allowance', `Add it: ${japanese} has it.`)],
  ]);
});
