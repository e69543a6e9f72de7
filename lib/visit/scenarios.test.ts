import { describe, expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate } from '../dates';
import { journey } from '../questions/journey';
import { assess, type Topic } from '../rules';
import { randomHousehold } from '../rules/proof/random-household';
import { randomDay } from '../rules/proof/random-days';
import { proofSize } from '../rules/proof/proof-size';
import { randomFrom } from '../rules/proof/random';
import { columnOf, comparisonOf } from '../result/compare-scenarios';
import { addScenario, openPlan, scenariosOf, removePlan } from './scenarios';
import { freshState, type CheckerState } from './checker-state';
import { readSaved } from './saved-state';
import { savedText } from './saved-text';

const catalogue = frozenCatalogue();
const day = plainDate('2026-11-22');
const topics: readonly Topic[] = ['moving', 'children', 'work'];
const october: CheckerState = {
  ...freshState,
  topics,
  household: {
    self: {
      residence: 'moving-in',
      moveInDate: '2027-10',
      birthDate: '1990-01-01',
      workRoutes: ['professional'],
    },
    spouse: 'none',
  },
};
const moved = (state: CheckerState, moveInDate: string): CheckerState => ({
  ...state,
  household: { ...state.household, self: { ...state.household.self, moveInDate } },
});
const movesOf = (state: CheckerState) =>
  scenariosOf(state).map(({ household }) =>
    typeof household.self === 'object' ? household.self.moveInDate : undefined,
  );

describe('plans side by side', () => {
  test('answers are plan A until another plan is made of them', () => {
    expect(movesOf(october)).toEqual(['2027-10']);
    expect(movesOf(moved(addScenario(october), '2027-11'))).toEqual(['2027-10', '2027-11']);
  });

  test('a plan that is opened again has its own answers, and the other keeps what was changed', () => {
    const both = moved(addScenario(october), '2027-11');
    const first = openPlan(both, 0);
    expect(first.household).toEqual(october.household);
    expect(movesOf(moved(first, '2027-09'))).toEqual(['2027-09', '2027-11']);
    expect(openPlan(both, 1)).toBe(both);
    expect(openPlan(both, 5)).toBe(both);
  });

  test('a form that was begun in one plan does not turn up in the other', () => {
    const begun = {
      ...addScenario(october),
      drafts: { residence: { chosen: ['in-city'] } },
    } as unknown as CheckerState;
    expect(openPlan(begun, 0).drafts).toEqual({});
  });

  test('there are three plans at most', () => {
    const three = addScenario(addScenario(october));
    expect(scenariosOf(three)).toHaveLength(3);
    expect(addScenario(three)).toBe(three);
  });

  test('of plans A and B, either may go; the one left is no plan any more', () => {
    const both = moved(addScenario(october), '2027-11');
    expect(movesOf(removePlan(both, 0))).toEqual(['2027-11']);
    expect(movesOf(removePlan(both, 1))).toEqual(['2027-10']);
    expect(removePlan(both, 1)).not.toHaveProperty('plans');
    expect(removePlan(october, 0)).toBe(october);
    const three = moved(addScenario(both), '2027-12');
    expect(movesOf(removePlan(three, 0))).toEqual(['2027-11', '2027-12']);
    expect(removePlan(three, 0).household).toEqual(three.household);
    expect(movesOf(removePlan(openPlan(three, 0), 0))).toEqual(['2027-11', '2027-12']);
  });

  test('a tab that is loaded again has all its plans; damaged ones are left out', () => {
    const both = moved(addScenario(october), '2027-11');
    expect(readSaved(savedText(both), day, topics)).toEqual({
      ...both,
      plans: scenariosOf(both).map((told, place) => (place === 0 ? told : both.plans?.[1])),
    });
    const damaged = savedText(both).replace('"2027-10"', '"2027-13"');
    expect(readSaved(damaged, day, topics)).not.toHaveProperty('plans');
  });

  const threes = proofSize(20, 6);

  test(`each column is what a run of its own gives, for ${threes} times three random households`, () => {
    const random = randomFrom(17);
    for (let done = 0; done < threes; done += 1) {
      const on = randomDay(random);
      const households = [1, 2, 3].map(() => randomHousehold(on, catalogue.places, random));
      for (const [place, column] of households
        .map((each) => columnOf(each, topics, on, catalogue))
        .entries()) {
        const alone = journey({ topics, household: households[place] ?? {} }, on, catalogue);
        expect(column.results.map(({ result }) => result)).toEqual(assess(alone.household, on, catalogue));
      }
    }
  });

  test('only answers and results that differ are called different', () => {
    const columns = [october, moved(october, '2027-11')].map(({ household }) =>
      columnOf(household, topics, day, catalogue),
    );
    const { answers, programmes } = comparisonOf(columns, catalogue);
    expect(answers.map(({ question, answers: told }) => [question.path, told])).toEqual([
      ['self.moveInDate', ['2027-10', '2027-11']],
    ]);
    expect(programmes.filter(({ differs }) => differs).map(({ id }) => id)).toEqual(['relocation-grant']);
    expect(programmes.map(({ id }) => id)).not.toContain('pregnancy-checkups');
  });

  test('what only one plan asks is no difference as long as the other was told the same', () => {
    const columns = ['1998-04-01', '1980-04-01'].map((birthDate) => {
      const self = { moveInDate: '2027-10', student: false, birthDate };
      return columnOf({ self: { ...self, residence: 'moving-in' } }, ['moving'], day, catalogue);
    });
    const asked = columns.map((column) => column.asked.some(({ path }) => path === 'self.student'));
    expect(asked).toEqual([true, false]);
    const paths = comparisonOf(columns, catalogue).answers.map(({ question }) => question.path);
    expect(paths).toEqual(['self.birthDate']);
  });

  test('one child more is a difference in the children, and so is what follows from it', () => {
    const child = { birthDate: '2024-04-01', care: [], livesWithSelf: true };
    const family = { self: { residence: 'in-city' }, children: [child] } as const;
    const columns = [family, { ...family, children: [child, child] }].map((household) =>
      columnOf(structuredClone(household) as CheckerState['household'], ['children'], day, catalogue),
    );
    const paths = comparisonOf(columns, catalogue).answers.map(({ question }) => question.path);
    expect(paths).toContain('children');
  });
});
