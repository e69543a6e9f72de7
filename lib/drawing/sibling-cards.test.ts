import { expect, test } from 'vitest';
import { frozenCatalogue } from '../testing/frozen-content';
import { plainDate, type PlainDate } from '../dates';
import { situationOf } from '../facts/situation';
import type { Child, Household } from '../facts/household';
import { siblingPlace, type Counting } from '../law/siblings';
import { assess, type Judgement } from '../rules';
import { proofSize } from '../rules/proof/proof-size';
import { randomPair } from '../rules/proof/prove-pairs';
import { randomFrom } from '../rules/proof/random';
import { siblings, type SiblingCard } from './sibling-cards';

const catalogue = frozenCatalogue();
const today = plainDate('2026-11-22');
const programmes = ['third-child-nursery', 'third-child-meals', 'third-child-development'];

// One of three in turn, by the day it is today; all of them under npm run prove.
const turns = proofSize(1, 3);
const seeds = [1, 2, 3].filter((seed) => seed % turns === new Date().getDate() % turns);

test.each(seeds)('the places drawn of 200 families are those of the facts (seed %i)', (seed) => {
  const random = randomFrom(seed);
  let places = 0;
  for (let done = 0; done < 200; done += 1) {
    const { day, fuller, partial } = randomPair(catalogue, random);
    for (const household of [fuller, partial]) {
      for (const id of programmes) places += compared(household, day, id);
    }
  }
  expect(places).toBeGreaterThan(2_000);
});

/** Compares every card with the facts and with what was judged, and says how many places were shown. */
function compared(household: Household, day: PlainDate, id: string): number {
  const situation = situationOf(household, day, catalogue.places);
  const judgements = judged(household, id, day);
  const drawing = siblings(situation, judgements, figuresOf(id));
  const lines = drawing.flatMap((reading) => reading.lines);
  for (const { rule, lastGrade, cards } of lines) {
    const counting = { rule, lastGrade, places: placesOf(id, rule) };
    expect(cards.map(({ child }) => child).toSorted()).toEqual(
      (situation.children ?? []).map(({ index }) => index).toSorted(),
    );
    for (const card of cards) {
      const place = siblingPlace(situation, card.child, counting);
      if (card.counts === 'unmet') expect(card.place).toBeUndefined();
      else expect(card.place).toEqual(place);
      if (card.counts !== 'unknown') expectCounted(household, day, counting, card, cards);
    }
  }
  // Whoever asks for themselves has no place among the children that were listed.
  for (const { subject, conditions } of judgements.filter((each) => each.subject.child !== undefined)) {
    const third = conditions.find((each) => each.id === 'third');
    const isOpen = conditions.every((each) => each === third || each.verdict !== 'unmet');
    for (const { id: reading, verdict } of third?.readings ?? []) {
      const cards = (drawing.find((each) => each.id === reading)?.lines ?? []).map((line) =>
        line.cards.find(({ child }) => child === subject.child),
      );
      // Whoever the programme may be for has a place under the rule that decides, and it says what was judged.
      if (!isOpen) expect(cards.every((card) => card?.reaches === undefined)).toBe(true);
      else if (verdict === 'met')
        expect(cards.some((card) => card?.reaches === 'met' && card.place)).toBe(true);
      else if (verdict === 'unmet') expect(cards.every((card) => card?.reaches !== 'met')).toBe(true);
      if (isOpen) expect(cards.some((card) => card?.reaches)).toBe(true);
    }
  }
  return lines.flatMap(({ cards }) => cards).filter(({ place }) => place).length;
}

/** The places of care by which a programme judges the days that its rule counts by. */
function placesOf(id: string, rule: Counting['rule']): readonly string[] {
  const [, places = '[]'] =
    new RegExp(`"as":(\\["${rule}"[^\\]]*\\])`).exec(JSON.stringify(ruleOf(id))) ?? [];
  return JSON.parse(places);
}

/** Without a child that is counted, each younger one moves up by one place; without one that is not, none does. */
function expectCounted(
  household: Household,
  day: PlainDate,
  counting: Counting,
  { child, born, counts }: SiblingCard,
  cards: readonly SiblingCard[],
): void {
  const children = (household.children as Child[]).filter((_, index) => index !== child);
  const whole = situationOf(household, day, catalogue.places);
  const without = situationOf({ ...household, children }, day, catalogue.places);
  for (const younger of cards) {
    if (!born || !younger.born || younger.born.from <= born.until) continue;
    const before = siblingPlace(whole, younger.child, counting);
    const after = siblingPlace(without, younger.child - (younger.child > child ? 1 : 0), counting);
    const step = counts === 'met' ? 1 : 0;
    expect(after).toEqual(before && { min: before.min - step, max: before.max - step });
  }
}

const school: Child = { birthDate: '2014-05-01', care: [], livesWithSelf: true };
const third: Child = { birthDate: '2019-06-01', livesWithSelf: true };
const inNursery: Child = { birthDate: '2023-05', care: ['nursery'], livesWithSelf: true };
const baby: Child = { birthDate: '2025-05-01', care: ['nursery'], livesWithSelf: true };

test('in a family with two school children, only the nursery counts differently from the whole household', () => {
  const [national, household] = drawn('third-child-nursery', {
    children: [school, third, inNursery, baby],
    incomeBelowThreshold: false,
  });
  expect(national?.lines.map(({ rule }) => rule)).toEqual(['in-care-together']);
  expect(placesIn(national?.lines[0]?.cards)).toEqual([undefined, undefined, 1, 2]);
  expect(placesIn(household?.lines[0]?.cards)).toEqual([1, 2, 3, 4]);
  expect(national?.lines[0]?.cards.map(({ reaches }) => reaches)).toEqual([
    undefined,
    undefined,
    'unmet',
    'unmet',
  ]);
});

test('while the income is not known, the national rule is drawn in both ways, the second as not certain', () => {
  const [national] = drawn('third-child-nursery', { children: [school, third, baby] });
  expect(national?.lines.map(({ rule, isSure }) => ({ rule, isSure }))).toEqual([
    { rule: 'in-care-together', isSure: true },
    { rule: 'whole-household', isSure: false },
  ]);
});

test('a family with a low income is counted in one way only', () => {
  const [national] = drawn('third-child-nursery', {
    children: [school, third, baby],
    incomeBelowThreshold: true,
  });
  expect(national?.lines.map(({ rule }) => rule)).toEqual(['whole-household']);
});

test('kindergarten children are counted up to the third grade, nursery children only with those in care', () => {
  const kindergarten: Child = { birthDate: '2022-06-01', care: ['kindergarten'], livesWithSelf: true };
  const nursery: Child = { birthDate: '2021-06-01', care: ['nursery'], livesWithSelf: true };
  const [national] = drawn('third-child-meals', {
    children: [third, { birthDate: '2017-08', livesWithSelf: true }, kindergarten, nursery],
  });
  expect(national?.lines.map(({ rule }) => rule)).toEqual(['in-care-together', 'up-to-grade']);
  expect(national?.hasRules).toBe(true);
});

test('children stand by age, one whose birth is not known last', () => {
  const [, household] = drawn('third-child-nursery', {
    children: [{ birthDate: 'unknown', livesWithSelf: true }, baby, school],
  });
  const cards = household?.lines[0]?.cards ?? [];
  expect(cards.map(({ child }) => child)).toEqual([2, 1, 0]);
  expect(cards.at(-1)).toMatchObject({ born: undefined, grade: undefined, place: { min: 1, max: 3 } });
});

test('nothing is drawn without children, nor where a programme does not ask for their place', () => {
  expect(drawn('third-child-nursery', { children: [] })).toEqual([]);
  expect(drawn('third-child-nursery', {})).toEqual([]);
  expect(drawn('child-medical', { children: [baby] })).toEqual([]);
});

const placesIn = (cards: readonly SiblingCard[] = []) => cards.map(({ place }) => place?.min);

function judged(household: Household, id: string, day = today): readonly Judgement[] {
  const programmes = catalogue.programmes.filter((each) => each.id === id);
  return assess(household, day, { ...catalogue, programmes })[0]?.subjects ?? [];
}

function drawn(id: string, answers: Household) {
  const household: Household = { ...answers, self: { ...answers.self, residence: 'in-city' } };
  return siblings(situationOf(household, today, catalogue.places), judged(household, id), figuresOf(id));
}

const ruleOf = (id: string) => catalogue.programmes.find((each) => each.id === id);
const figuresOf = (id: string) => ruleOf(id)?.figures ?? {};
