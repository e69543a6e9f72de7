import { expect, test } from 'vitest';
import type { Journey } from '../questions/journey';
import { stepOf, topicsFragment } from './fragment';
import { sampleQuestion } from '../form/sample-questions';
import { reachable, stepAfter, stepBefore } from './way';

const [residence, birth, spouse] = ['residence', 'birth-date', 'spouse'].map(sampleQuestion) as [
  never,
  never,
  never,
];
const half: Journey = {
  asked: [residence, birth],
  next: spouse,
  open: [spouse],
  household: {},
  checked: new Set(),
};
const whole: Journey = {
  asked: [residence, birth, spouse],
  next: undefined,
  open: [],
  household: {},
  checked: new Set(),
};

test('the address names the step, whatever stands in it', () => {
  const topics = ['moving', 'children'] as const;
  expect(stepOf('', topics)).toEqual({ page: 'topics', chosen: [] });
  expect(stepOf('topics=children,__proto__,x', topics)).toEqual({ page: 'topics', chosen: ['children'] });
  expect(stepOf('result', topics)).toEqual({ page: 'result' });
  expect(stepOf('<script>', topics)).toEqual({ page: 'question', address: '<script>' });
  expect(stepOf(topicsFragment(topics), topics)).toEqual({ page: 'topics', chosen: ['moving', 'children'] });
});

test('only questions that the answers lead to can be reached', () => {
  expect(reachable(half, 'birth-date')).toBe(birth);
  expect(reachable(half, 'spouse')).toBe(spouse);
  expect(reachable(half, 'constructor')).toBeUndefined();
});

test('Continue goes on in order, and after the review straight to what is open', () => {
  expect(stepAfter(half, undefined, false)).toBe('residence');
  expect(stepAfter(half, 'residence', false)).toBe('birth-date');
  expect(stepAfter(half, 'birth-date', false)).toBe('spouse');
  expect(stepAfter(half, 'residence', true)).toBe('spouse');
  expect(stepAfter(whole, 'spouse', false)).toBe('check-answers');
  expect(stepAfter(whole, 'residence', true)).toBe('check-answers');
});

test('where nothing is asked, the topics lead to the result', () => {
  const nothing: Journey = { asked: [], next: undefined, open: [], household: {}, checked: new Set() };
  expect(stepAfter(nothing, undefined, false)).toBe('result');
  expect(stepAfter(nothing, undefined, true)).toBe('result');
});

test('Back goes to the question before, from the first one to the topics', () => {
  expect(stepBefore(half, 'spouse')).toBe('birth-date');
  expect(stepBefore(half, 'birth-date')).toBe('residence');
  expect(stepBefore(half, 'residence')).toBe('topics');
});
