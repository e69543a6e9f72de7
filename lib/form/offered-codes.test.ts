import { expect, test } from 'vitest';
import type { Household } from '../facts/household';
import { questionsFor } from '../questions/questions';
import { offeredCodes } from './offered-codes';

const [mover, resident] = [{ residence: 'moving-in' }, { residence: 'in-city' }] as const;

test.each<[string, string, Household, boolean]>([
  ['a resident', 'self.moveInDate', { self: resident }, true],
  ['somebody of whom it is not known where they live', 'self.moveInDate', {}, true],
  ['a mover', 'self.moveInDate', { self: mover }, false],
  ['a mover who said so before', 'self.moveInDate', { self: { ...mover, moveInDate: 'none' } }, true],
  [
    'the spouse who moves along',
    'spouse.moveInDate',
    { self: mover, spouse: { livesWithSelf: true } },
    false,
  ],
  ['the spouse who lives here', 'spouse.moveInDate', { self: mover, spouse: resident }, true],
  ['a child that moves', 'children.0.moveInDate', { self: resident, children: [mover] }, false],
  ['a mover, of another date', 'self.hireDate', { self: mover }, true],
])('whether no day is offered to %s', (_, path, household, isOffered) => {
  const question = questionsFor(1).find((each) => each.path === path);
  if (!question) throw new Error(`nobody asks ${path}`);
  expect(offeredCodes(question, household)).toEqual(isOffered ? ['none', 'unknown'] : ['unknown']);
});
