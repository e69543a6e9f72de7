import { expect, test } from 'vitest';
import { smallProgramme } from '../proof/small-programme';
import type { Programme } from './programme';
import type { Rule } from './rule';

// A list that says nothing is a slip, and so is a choice with one thing to choose from: each is accepted from its shortest length on.

const source = 'source';
const when: Rule = { fact: 'student', is: true };
const [day, entry] = [{ fact: 'moveInDay' } as const, { id: 'entry', source }];

const testedBy = (test: object): Partial<Programme> => ({ conditions: [{ ...entry, ...test }] });
const paidBy = (part: object): Partial<Programme> => ({
  amount: { kind: 'payment', period: 'once', per: 'household', parts: [{ ...entry, ...part }] },
});
const openIn = (readings: object[]) => ({ window: { lastDay: 'apply', readings } }) as Partial<Programme>;

test.each<[string, number, object | string, (list: never[]) => Partial<Programme>]>([
  ['topics', 1, 'daily', (topics) => ({ topics })],
  ['audiences', 1, 'everyone', (audiences) => ({ audiences })],
  ['desks', 1, 'desk', (desks) => ({ desks })],
  [
    'availability',
    1,
    { state: 'open', from: '2020-01-01', said: '2020-01', source },
    (availability) => ({ availability }),
  ],
  ['versions', 1, { ...entry, conditions: [] }, (versions) => ({ versions })],
  ['figures', 1, 'sum', (figures) => ({ onlyInWords: [{ figures, because: 'It is only told.' }] })],
  ['oneOf', 1, 'japanese', (oneOf) => testedBy({ when: { fact: 'residenceStatus', oneOf } })],
  ['readings of a condition', 2, { ...entry, when }, (readings) => testedBy({ readings })],
  ['cases of an amount', 1, { when, yen: 'sum' }, (cases) => paidBy({ cases })],
  ['readings of days', 1, { ...entry, opens: day }, openIn],
  ['days of which the latest counts', 2, day, (opens) => openIn([{ ...entry, opens }])],
  ['ways', 2, { when, opens: day }, (ways) => openIn([{ ...entry, ways }])],
])('%s are at least %i', (_, least, item, given) => {
  const listOf = (length: number) => given(Array<never>(length).fill(item as never));
  expect(() => smallProgramme(listOf(least))).not.toThrow();
  expect(() => smallProgramme(listOf(least - 1))).toThrow();
});

test.each([
  [[1, 45], true],
  [[0], false],
  [[46], false],
])('measures %j of the strategy are known: %s', (measures, areKnown) => {
  const made = () => smallProgramme({ measures });
  if (areKnown) expect(made).not.toThrow();
  else expect(made).toThrow();
});

test('why figures stand in words alone is told', () => {
  expect(() => smallProgramme({ onlyInWords: [{ figures: ['sum'], because: '' }] })).toThrow();
  expect(() => smallProgramme({ onlyInWords: [{ figures: ['sum'], because: '-' }] })).not.toThrow();
});
