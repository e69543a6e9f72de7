import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import type { Gate } from './gate';
import type { Plan } from './planned-programmes';
import { gatesToTell, timeLine } from './time-line';

const today = plainDate('2026-11-22');
const { programmes } = frozenCatalogue();
const gate = (id: Gate['id'], from: string, until = from, state: Gate['state'] = 'ahead'): Gate => ({
  id,
  state,
  when: { from: plainDate(from), until: plainDate(until) },
  source: 'any',
  open: [],
});
const planOf = (id: string, ...gates: Gate[]): Plan => ({
  id,
  subject: { adult: 'self' },
  reason: 'met',
  gates,
});
const told = (...plans: Plan[]) =>
  timeLine(plans, today, programmes).map(({ year, todo, know }) => ({
    year,
    todo: todo.map(({ name }) => name),
    know: know.map(({ name }) => name),
  }));

test('what is to be done in a year stands apart from what is to be known', () => {
  const grant = planOf(
    'relocation-grant',
    gate('move-in', '2027-04-01'),
    gate('apply-until', '2028-01-31'),
    gate('closed', '2027-12-29', '2028-01-03'),
    gate('stay', '2032-07-02'),
  );
  expect(told(grant)).toEqual([
    { year: '2027', todo: ['move-in'], know: ['closed'] },
    { year: '2028', todo: ['apply-until'], know: [] },
    { year: '2032', todo: [], know: ['stay'] },
  ]);
});

test('using needs no doing, and what is missed can not be done', () => {
  const lost = planOf('start-support-u29', gate('notice', '2026-10-01', '2026-10-01', 'missed'));
  const care = planOf('sick-child-care', gate('apply-from', '2026-12-01'), gate('apply-until', '2026-12-31'));
  expect(told(lost, care)).toEqual([{ year: '2026', todo: [], know: ['notice', 'use-from', 'use-until'] }]);
});

test('a first day over the turn of the year stands where its sure day is', () => {
  const years = told(planOf('relocation-grant', gate('apply-from', '2027-12-31', '2028-01-01')));
  expect(years.map(({ year }) => year)).toEqual(['2028']);
});

test('what may have begun stands at the day on which it surely has', () => {
  const years = told(planOf('sick-child-care', gate('apply-from', '2026-11-22', '2027-04-01')));
  expect(years.map(({ year }) => year)).toEqual(['2027']);
});

test('the end of waiting is told only where applying begins later', () => {
  const ids = (opens: string) =>
    gatesToTell(planOf('relocation-grant', gate('wait', '2027-07-02'), gate('apply-from', opens))).map(
      ({ id }) => id,
    );
  expect(ids('2027-07-02')).toEqual(['apply-from']);
  expect(ids('2028-04-03')).toEqual(['wait', 'apply-from']);
});

test('the same day of two programmes is one line, of two names it is two', () => {
  const [first, second] = ['relocation-grant', 'start-support-u29'].map((id) =>
    planOf(id, gate('move-in', '2027-04-01')),
  );
  expect(told(first as Plan, second as Plan)).toMatchObject([{ todo: ['move-in'] }]);
  const ends = ['relocation-grant', 'sick-child-care'].map((id) =>
    planOf(id, gate('apply-until', '2027-04-01')),
  );
  expect(told(...ends)).toMatchObject([{ todo: ['apply-until'], know: ['use-until'] }]);
});
