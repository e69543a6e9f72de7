import { expect, test } from 'vitest';
import { sampleQuestion } from '../answers/sample-questions';
import { plainDate } from '../dates';
import { formAt, freshDesk, isInUse, onDay, opened, settled, withInput, withoutAnswer } from './desk-state';

const day = plainDate('2026-11-22');
const [residence, birth, children, spouse] = ['residence', 'birth-date', 'children', 'spouse'].map(
  sampleQuestion,
) as [never, never, never, never];

test('what is chosen counts at once', () => {
  expect(withInput(freshDesk, residence, 'choice', 'moving-in', day).household).toEqual({
    self: { residence: 'moving-in' },
  });
});

test('what is typed counts when its field is left, not at its first digit', () => {
  const typed = withInput(freshDesk, birth, 'date.year', '1990', day);
  expect(typed.household).toEqual({});
  expect(settled(typed, birth, day, false).household).toEqual({ self: { birthDate: '1990' } });
});

test('a year that cannot be read is refused when the question is left, and stays in its field', () => {
  const typed = withInput(freshDesk, birth, 'date.year', '19', day);
  expect(settled(typed, birth, day, false).problems).toEqual({});
  const left = settled(typed, birth, day, true);
  expect(left.problems).toMatchObject({ 'birth-date': [{ field: 'date.year', code: 'date-short-year' }] });
  expect(formAt(left, birth).date.year).toBe('19');
});

test('an answer that was overwritten with something unreadable no longer counts, and the next good one does', () => {
  const told = opened({ topics: ['moving'], household: { self: { birthDate: '1990-04-01' } } });
  const broken = settled(withInput(told, birth, 'date.month', '13', day), birth, day, true);
  expect(broken.household.self).toEqual({ birthDate: undefined });
  const mended = settled(withInput(broken, birth, 'date.month', '5', day), birth, day, false);
  expect(mended.household.self).toEqual({ birthDate: '1990-05-01' });
  expect([mended.forms, mended.problems]).toEqual([{}, {}]);
});

test('fields that were emptied are no answer and no mistake', () => {
  const told = opened({ topics: [], household: { self: { birthDate: '1990' } } });
  const emptied = settled(withInput(told, birth, 'date.year', '', day), birth, day, true);
  expect(emptied.household.self).toEqual({ birthDate: undefined });
  expect([emptied.forms, emptied.problems]).toEqual([{}, {}]);
});

test('taking back that there are children keeps what was told about them', () => {
  const told = opened({ topics: [], household: { children: [{ birthDate: '2022', care: ['nursery'] }] } });
  const without = withoutAnswer(told, children, day);
  expect(without.household.children).toBeUndefined();
  const again = withInput(without, children, 'choice', 'some', day);
  expect(again.household.children).toEqual([{ birthDate: '2022', care: ['nursery'] }]);
});

test('a spouse who was taken back and told again has the same birth date', () => {
  const told = opened({ topics: [], household: { spouse: { birthDate: '1991' } } });
  const none = withInput(told, spouse, 'choice', 'none', day);
  expect(none.household.spouse).toBe('none');
  expect(withInput(none, spouse, 'choice', 'apart', day).household.spouse).toEqual({
    birthDate: '1991',
    livesWithSelf: false,
  });
});

test('seen from a day before the birth, a birth date stays in its field and counts no more', () => {
  const told = opened({
    topics: [],
    household: { self: { residence: 'moving-in' }, children: [{ birthDate: '2026-05-01' }] },
  });
  expect(onDay(told, day)).toEqual(told);
  const before = onDay(told, plainDate('2026-04-30'));
  expect(before.household).toEqual({ self: { residence: 'moving-in' }, children: undefined });
  expect(before.problems).toMatchObject({ children: [{ field: 'children.0.year', code: 'date-ahead' }] });
  expect(formAt(before, children).children).toMatchObject([{ year: '2026', month: '5', day: '1' }]);
});

test('back on a day after the birth, the same birth date counts again', () => {
  const told = opened({ topics: [], household: { children: [{ birthDate: '2026-05-01' }] } });
  const back = onDay(onDay(told, plainDate('2026-04-30')), day);
  expect([back.household, back.forms, back.problems]).toEqual([told.household, {}, {}]);
});

test('a desk is in use as soon as anything was chosen or typed', () => {
  expect(isInUse(freshDesk)).toBe(false);
  expect(isInUse({ ...freshDesk, topics: ['moving'] })).toBe(true);
  expect(isInUse(withInput(freshDesk, birth, 'date.year', '1', day))).toBe(true);
});
