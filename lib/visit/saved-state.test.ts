import { describe, expect, test } from 'vitest';
import { plainDate } from '../dates';
import { scopes, type Topic } from '../rules';
import { freshState, type CheckerState } from './checker-state';
import { encodeAnswers } from '../share/answers-text';
import { keptCalendar } from './saved-calendar';
import { addScenario, openPlan } from './scenarios';
import { readSaved } from './saved-state';
import { savedText } from './saved-text';

const day = plainDate('2026-11-22');
const topics: Topic[] = ['moving', 'children'];
const read = (text: string) => readSaved(text, day, topics);
const state: CheckerState = {
  topics: ['children'],
  household: { self: { residence: 'in-city' }, children: [{ birthDate: '2020-05' }] },
  aside: { spouse: { birthDate: '1990' } },
  drafts: { 'birth-date': { date: { year: '19', month: '', day: '', chosen: [] } } },
  isReviewed: true,
};

test('what is saved is what is read', () => {
  expect(read(savedText(state))).toEqual(state);
  expect(read(savedText(freshState))).toEqual(freshState);
});

const calendar = {
  plan: 'k3x9',
  sequence: 1,
  events: [{ id: 'relocation-grant.self.move-in', from: '2027-04-01', until: '2027-04-01', summary: 'Move' }],
};

test('what calendars have of a plan stays with it, and in no link', () => {
  expect(read(savedText({ ...state, calendar }))).toEqual({ ...state, calendar });
  expect(encodeAnswers({ ...state, calendar } as CheckerState)).toBe(encodeAnswers(state));
  const damaged = { ...calendar, plan: 'a\r\nb' };
  expect(read(savedText({ ...state, calendar: damaged }))).toEqual(state);
  expect(keptCalendar(JSON.stringify(calendar))).toEqual(calendar);
  expect(keptCalendar('')).toBeUndefined();
});

test('a copy of a plan is another plan to calendars, and each keeps its own', () => {
  const copied = addScenario({ ...state, calendar });
  expect(copied.calendar).toBeUndefined();
  const second = { ...copied, calendar: { ...calendar, plan: 'other' } };
  const back = read(savedText(openPlan(second, 0))) ?? state;
  expect(back.calendar).toEqual(calendar);
  expect(openPlan(back, 1).calendar?.plan).toBe('other');
  expect(openPlan(openPlan(copied, 0), 1).calendar).toBeUndefined();
});

describe('what is damaged, old or strange is refused or left out', () => {
  test.each([
    ['no text of ours', 'hello'],
    ['nothing', 'null'],
    ['another version', JSON.stringify({ ...state, version: 0 })],
    ['no version', JSON.stringify(state)],
    ['a field nobody knows', savedText({ ...state, household: { income: 5 } as never })],
    ['a birth date to come', savedText({ ...state, household: { self: { birthDate: '2030' } } })],
    ['far too much', savedText({ ...state, household: Array(5000).fill(0) as never })],
  ])('%s', (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  test('topics that no longer exist, and parts that are no forms', () => {
    const text = JSON.stringify({
      ...JSON.parse(savedText(state)),
      topics: ['children', 'space'],
      drafts: { residence: 7, spouse: { choice: 3, chosen: 'x' } },
      aside: { spouse: 'a', children: [{ birthDate: '2030' }] },
    });
    expect(read(text)).toMatchObject({
      topics: ['children'],
      drafts: { spouse: { choice: '' } },
      aside: {},
    });
  });

  test('fields of other questions, which every form had once, and forms of no question', () => {
    const all = { choice: '', chosen: ['moving'], number: '', children: [], periods: [] };
    const drafts = {
      topics: all,
      'birth-date': all,
      'child-15-care': all,
      'child-16-care': all,
      nothing: all,
    };
    const text = savedText({ ...state, drafts } as never);
    expect(read(text)?.drafts).toEqual({
      topics: { chosen: ['moving'] },
      'birth-date': { date: { year: '', month: '', day: '', chosen: [] } },
      'child-15-care': { chosen: ['moving'] },
    });
  });

  test('a prototype', () => {
    const text = `{"version":2,"topics":[],"household":{},"drafts":{"__proto__":{"choice":"x"}},"__proto__":{"polluted":1}}`;
    read(text);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as { choice?: string }).choice).toBeUndefined();
  });
});

test('pregnancy was one topic with fertility until version 2: what was saved so has both chosen', () => {
  const saved = { ...state, topics: ['pregnancy'] };
  const chosenIn = (version: number) => readSaved(JSON.stringify({ ...saved, version }), day, scopes)?.topics;
  expect(chosenIn(2)).toEqual(['pregnancy', 'fertility']);
  expect(chosenIn(3)).toEqual(['pregnancy']);
});

test('what was saved in version 1 is read in the fields of today, and is kept so from then on', () => {
  const saved = {
    version: 1,
    topics: ['children'],
    household: { residence: 'in-city', pregnant: true, careReason: false, children: [{ birthDate: '2020' }] },
    aside: { spouse: { birthDate: '1990' } },
    plans: [
      { household: { residence: 'elsewhere' }, aside: {} },
      { household: {}, aside: {} },
    ],
    plan: 1,
  };
  const told = read(JSON.stringify(saved));
  expect(told?.household).toEqual({
    self: { residence: 'in-city' },
    careReasons: [],
    children: [{ birthDate: '2020' }],
  });
  expect(told?.aside).toEqual(saved.aside);
  expect(told?.plans?.[0]?.household).toEqual({ self: { residence: 'elsewhere' } });
  expect(told && JSON.parse(savedText(told))).toMatchObject({ version: 3 });
  expect(told && read(savedText(told))).toEqual(told);
});

test('periods that no longer fit the move are set aside, the rest is kept', () => {
  const household = {
    self: {
      residence: 'moving-in',
      moveInDate: '2010',
      periods: [{ from: '2014', until: 'move', place: 'chiba' }],
    },
  } as const;
  const saved = read(savedText({ ...state, household: household as never }));
  expect(saved?.household.self).toEqual({
    residence: 'moving-in',
    moveInDate: '2010',
    periods: undefined,
  });
  expect(saved?.aside['self.periods']).toEqual(household.self.periods);
});
