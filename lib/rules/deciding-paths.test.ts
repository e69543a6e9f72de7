import { expect, test } from 'vitest';
import type { Household, Path } from '../facts/household';
import { addOpenPaths } from './deciding-paths';
import { lastResult, smallProgramme } from './proof/small-programme';
import type { Programme, Rule } from './schema';

const source = 'source';
const student: Rule = { fact: 'student', is: true };
const japanese: Rule = { fact: 'residenceStatus', is: 'japanese' };
const readings = [
  { id: 'mild', source, when: { any: [student, japanese] } },
  { id: 'strict', source, when: student },
];

/** What could still decide the one condition of a programme. */
function openOf(programme: Programme, household: Household): Path[] {
  const [condition] = lastResult(programme, household).conditions;
  if (!condition) throw new Error('the programme has a condition');
  const open = new Set<Path>();
  addOpenPaths(open, condition);
  return [...open];
}

test.each<[string, Household['self'], Path[]]>([
  ['both are open', {}, ['self.student', 'self.residenceStatus']],
  ['one says no and the other is open', { student: false }, ['self.residenceStatus']],
  ['one says yes and the other is open', { residenceStatus: 'japanese' }, ['self.student']],
  ['they contradict each other', { student: false, residenceStatus: 'japanese' }, []],
  ['both say no', { student: false, residenceStatus: 'other' }, []],
])('of two readings where %s', (_, self, paths) => {
  const programme = smallProgramme({ conditions: [{ id: 'readings', source, readings }] });
  expect(openOf(programme, { self })).toEqual(paths);
});

test('of three readings of which two contradict each other nothing is left to decide', () => {
  const third = { id: 'third', source, when: { fact: 'cityTaxPaid' as const, is: true } };
  const programme = smallProgramme({
    conditions: [{ id: 'readings', source, readings: [...readings, third] }],
  });
  expect(openOf(programme, { self: { student: false, residenceStatus: 'japanese' } })).toEqual([]);
});

test('no answer that a part needs which is decided without it', () => {
  const tax: Rule = { fact: 'cityTaxPaid', is: true };
  const when: Rule = { all: [tax, { any: [student, japanese] }] };
  const programme = smallProgramme({ conditions: [{ id: 'parts', source, when }] });
  expect(openOf(programme, { self: { student: true } })).toEqual(['cityTaxPaid']);
});
