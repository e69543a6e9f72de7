import { expect, test } from 'vitest';
import { loadCatalogue } from '../content/load';
import { plainDate } from '../dates';
import { told as answerTo, walk, withAnswer, type Answers } from './journey';
import { fiveVisitors } from './proof/five-visitors';
import { questionsInAll } from './questions-in-all';
import { questionsPut } from './proof/questions-put';

const catalogue = loadCatalogue();
const day = plainDate('2026-11-22');
const addressesOf = (answers: Answers) => questionsPut(answers, day, catalogue).map(({ address }) => address);

test.each(fiveVisitors)('$name: at most $most questions', ({ name, most, ...answers }) => {
  const { length } = addressesOf(answers);
  console.log(`${name}: ${length} questions, at most ${most}`);
  expect(length).toBeLessThanOrEqual(most);
});

test.each(fiveVisitors)('$name: tells all that is asked', ({ household, ...answers }) => {
  const way = walk({ ...answers, household }, day, catalogue, () => undefined);
  expect(way.next?.address).toBeUndefined();
});

test('nobody is asked which treatment they receive, nor for details where there is none', () => {
  const details = ['fertility-treatments', 'age-at-tests', 'treatment-end-date', 'marriage-registered'];
  const none = { self: { residence: 'in-city' as const }, fertilityCare: [] };
  expect(addressesOf({ topics: ['fertility'], household: none })).toEqual(['residence', 'fertility-care']);
  for (const visitor of fiveVisitors) expect(addressesOf(visitor)).not.toContain(details[0]);
});

test('what was answered before there was one question for tests and treatment still counts, unasked', () => {
  const told = {
    self: { residence: 'in-city' as const },
    spouse: { livesWithSelf: true },
    ageAtTests: 'under-35' as const,
    fertilityTreatments: ['general' as const],
    costOutsideInsurance: true,
  };
  const { household } = walk({ topics: ['fertility'], household: told }, day, catalogue, () => undefined);
  expect(household).toMatchObject(told);
});

test.each(fiveVisitors)('$name: the number of questions ahead never grows by more than two', (visitor) => {
  const ahead = aheadAlong(visitor);
  console.log(`${visitor.name}: ${ahead.join(' ')} ahead`);
  ahead.slice(1).forEach((count, place) => expect(count - (ahead[place] ?? 0)).toBeLessThanOrEqual(2));
  expect(ahead.at(-1)).toBe(0);
});

/** What is told of the way ahead before each question, and after the last. */
function aheadAlong({ topics, household }: Answers): number[] {
  const told = (count: number) =>
    questionsPut({ topics, household }, day, catalogue)
      .slice(0, count)
      .reduce<Answers['household']>(
        (given, question) => withAnswer(given, question.path, answerTo(question, household)),
        {},
      );
  const { length } = addressesOf({ topics, household });
  return Array.from(
    { length: length + 1 },
    (_, count) => questionsInAll({ topics, household: told(count) }, day, catalogue) - count,
  );
}
