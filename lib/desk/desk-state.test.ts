import { expect, test } from 'vitest';
import { sampleQuestion } from '../form/sample-questions';
import { plainDate } from '../dates';
import type { FormValues } from '../form/form-values';
import { freshDesk, isInUse, isTyped, onDay, opened, settled, shownForm, withoutAnswer } from './desk-state';

const day = plainDate('2026-11-22');
const [residence, birth, children, spouse] = ['residence', 'birth-date', 'children', 'spouse'].map(
  sampleQuestion,
) as [never, never, never, never];
const born = (year: string, month = '', day = ''): FormValues => ({ date: { year, month, day, chosen: [] } });
const nothingTyped = () => undefined;

test('what is chosen counts at once', () => {
  expect(isTyped('questions.residence.choice')).toBe(false);
  expect(settled(freshDesk, residence, { choice: 'moving-in' }, day, false).household).toEqual({
    self: { residence: 'moving-in' },
  });
});

test('what is typed counts when its field is left, not at its first digit', () => {
  expect(isTyped('questions.birth-date.date.year')).toBe(true);
  expect(settled(freshDesk, birth, born('1990'), day, false).household).toEqual({
    self: { birthDate: '1990' },
  });
});

test('a year that cannot be read is refused when the question is left, and stays in its field', () => {
  expect(settled(freshDesk, birth, born('19'), day, false)).toBe(freshDesk);
  const left = settled(freshDesk, birth, born('19'), day, true);
  expect(left.problems).toMatchObject({ 'birth-date': [{ field: 'date.year', code: 'date-short-year' }] });
  expect(shownForm(left, birth)).toBeUndefined();
});

test('an answer that was overwritten with something unreadable no longer counts, and the next good one does', () => {
  const told = opened({ topics: ['moving'], household: { self: { birthDate: '1990-04-01' } } });
  const broken = settled(told, birth, born('1990', '13', '1'), day, true);
  expect(broken.household.self).toEqual({ birthDate: undefined });
  const mended = settled(broken, birth, born('１９９０', '5', '1'), day, false);
  expect(mended.household.self).toEqual({ birthDate: '1990-05-01' });
  expect(mended.problems).toEqual({});
  expect(shownForm(mended, birth)).toEqual(born('1990', '5', '1'));
});

test('fields that were emptied are no answer and no mistake', () => {
  const told = opened({ topics: [], household: { self: { birthDate: '1990' } } });
  const emptied = settled(told, birth, born(''), day, true);
  expect(emptied.household.self).toEqual({ birthDate: undefined });
  expect(emptied.problems).toEqual({});
});

test('taking back that there are children keeps what was told about them', () => {
  const told = opened({ topics: [], household: { children: [{ birthDate: '2022', care: ['nursery'] }] } });
  const without = withoutAnswer(told, children, day);
  expect(without.household.children).toBeUndefined();
  const again = settled(without, children, { ...shownForm(without, children)!, choice: 'some' }, day, false);
  expect(again.household.children).toEqual([{ birthDate: '2022', care: ['nursery'] }]);
});

test('a spouse who was taken back and told again has the same birth date', () => {
  const told = opened({ topics: [], household: { spouse: { birthDate: '1991' } } });
  const none = settled(told, spouse, { choice: 'none' }, day, false);
  expect(none.household.spouse).toBe('none');
  expect(settled(none, spouse, { choice: 'apart' }, day, false).household.spouse).toEqual({
    birthDate: '1991',
    livesWithSelf: false,
  });
});

test('seen from a day before the birth, a birth date stays in its field and counts no more', () => {
  const told = opened({
    topics: [],
    household: { self: { residence: 'moving-in' }, children: [{ birthDate: '2026-05-01' }] },
  });
  expect(onDay(told, day, nothingTyped)).toEqual(told);
  const before = onDay(told, plainDate('2026-04-30'), nothingTyped);
  expect(before.household).toEqual({ self: { residence: 'moving-in' }, children: undefined });
  expect(before.problems).toMatchObject({ children: [{ field: 'children.0.year', code: 'date-ahead' }] });
  expect(shownForm(before, children)).toBeUndefined();
});

test('back on a day after the birth, the same birth date counts again', () => {
  const told = opened({ topics: [], household: { children: [{ birthDate: '2026-05-01' }] } });
  const before = onDay(told, plainDate('2026-04-30'), nothingTyped);
  const back = onDay(before, day, () => shownForm(told, children));
  expect([back.household, back.problems]).toEqual([told.household, {}]);
});

test('a desk is in use as soon as anything was chosen or answered, and when what was answered is no longer', () => {
  expect(isInUse(freshDesk)).toBe(false);
  expect(isInUse({ ...freshDesk, topics: ['moving'] })).toBe(true);
  expect(isInUse(settled(freshDesk, birth, born('1'), day, true))).toBe(true);
});

test('fields that hold what the answer says change nothing, also where they cannot show all of it', () => {
  const told = opened({ topics: [], household: { spouse: { birthDate: '1991' } } });
  expect(settled(told, spouse, { choice: '' }, day, true)).toBe(told);
});
