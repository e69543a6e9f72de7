import { describe, expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { assessmentJson } from './assessment-json';
import { reportOf } from './report';

const catalogue = frozenCatalogue();
const day = plainDate('2026-11-22');
const jsonOf = (household: Household) => assessmentJson(reportOf(household, day, catalogue));
const programme = (household: Household, id: string) =>
  jsonOf(household).programmes.find((each) => each.id === id);

test('every programme is there, in order, whatever is known', () => {
  const ids = catalogue.programmes.map(({ id }) => id);
  expect(jsonOf({}).programmes.map(({ id }) => id)).toEqual(ids);
  expect(jsonOf({})).toMatchObject({ on: '2026-11-22' });
});

test('it is JSON through and through: nothing is lost on paper', () => {
  const json = jsonOf({
    self: { residence: 'in-city' },
    children: [{ birthDate: '2024-04-02', livesWithSelf: true }],
  });
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

describe('the relocation grant of somebody who knows only the month of the move', () => {
  const mover: Household = {
    movesWith: 'alone',
    self: { residence: 'moving-in', workRoutes: ['telework'], moveInDate: '2027-03' },
  };
  const grant = programme(mover, 'relocation-grant');

  test('has an amount with its parts and a source for each', () => {
    expect(grant?.amount).toEqual({
      kind: 'payment',
      min: 600_000,
      max: 600_000,
      per: 'household',
      period: 'once',
      parts: [
        { id: 'base', min: 600_000, max: 600_000, source: expect.any(String) },
        { id: 'child', min: 0, max: 0, source: expect.any(String) },
      ],
    });
  });

  test('has days known only as a span', () => {
    expect(grant).toMatchObject({ applyFrom: '2027-06-01/2027-07-01', applyUntil: '2028-01-31' });
    expect(grant?.days?.possible).toEqual([{ from: '2027-06-01', until: '2028-01-31' }]);
  });

  test('names rival readings with their verdicts', () => {
    const condition = grant?.conditions.find(({ id }) => id === 'five-of-ten-years');
    expect(condition).toMatchObject({ verdict: 'unknown', source: expect.any(String) });
    expect(condition?.readings).toContainEqual({ id: 'strictest', verdict: 'unknown', source: 'strategy' });
  });

  test('asks by path, and says each adult by name', () => {
    expect(grant?.ask).toContain('self.periods');
    expect(grant?.subjects.map(({ subject }) => subject)).toEqual(['self', 'spouse']);
  });
});

test('children are named by their place in the list, each with a verdict of its own', () => {
  const children = ['2008-04-01', '2024-05-05'].map((birthDate) => ({ birthDate, livesWithSelf: true }));
  const medical = programme({ self: { residence: 'in-city' }, children }, 'child-medical');
  expect(medical?.subjects).toMatchObject([
    { subject: 'children.0', verdict: 'unmet', amount: null },
    { subject: 'children.1', verdict: 'met', amount: { kind: 'waiver', min: null, max: null } },
  ]);
});

test('an unmet programme has no amount and no days', () => {
  const grant = programme({ self: { residence: 'elsewhere' }, spouse: 'none' }, 'relocation-grant');
  expect(grant).toMatchObject({ verdict: 'unmet', amount: null, applyFrom: null, applyUntil: null });
});

test('availability keeps the date of the word it rests on', () => {
  expect(programme({}, 'home-purchase')?.availability).toEqual({
    state: 'ended',
    asOf: '2023-03-27',
    source: 'honjo-letter-2023',
  });
});

test('facts are due from the day after the day of the next check', () => {
  const on = (text: string) => assessmentJson(reportOf({}, plainDate(text), catalogue));
  const facts = { checked: '2026-11-22', recheck: '2027-05-24' };
  expect(on('2027-05-24').programmes[0]).toMatchObject({ ...facts, isDue: false });
  expect(on('2027-05-25').programmes[0]).toMatchObject({ ...facts, isDue: true });
});

test('a child too young today comes later, from the day on which only time was missing', () => {
  const children = [{ birthDate: '2021-08-10', livesWithSelf: true }];
  const clubs = programme(
    { self: { residence: 'in-city', birthDate: '1992-06-20' }, spouse: 'none', children },
    'after-school-clubs',
  );
  expect(clubs).toMatchObject({
    verdict: 'unmet',
    later: { kind: 'from', from: '2028-04-01', until: '2028-04-01', subject: 'children.0' },
  });
});

test('answers that contradict each other are named by their paths', () => {
  const told: Household = { self: { residence: 'moving-in', moveInDate: '2020-05-01' } };
  expect(jsonOf(told).contradictions).toEqual([
    { paths: ['self.residence', 'self.moveInDate'], says: 'move-is-over' },
  ]);
});
