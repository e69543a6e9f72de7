import { expect, test } from 'vitest';
import type { AnswerWords } from './answer-lines';
import { answerLines } from './answer-lines';
import { formatsIn } from '../i18n/languages';

const words: AnswerWords = {
  yes: 'Yes',
  no: 'No',
  none: 'None of these',
  unknown: 'I do not know',
  unanswered: 'Not answered',
  untilMove: 'the move',
  noChildren: 'No children',
  noPeriods: 'No periods',
  period: ({ place }) => place,
  child: (number, born) => `Child ${number}: ${born}`,
};
const form = { type: 'choices', codes: ['work'] } as const;
const own = { unknown: 'I would rather not say', none: 'Nobody' };

test.each([
  ['in its own words', 'unknown', own, ['I would rather not say']],
  ['in the shared words', 'unknown', {}, ['I do not know']],
  ['no box ticked, in its own words', [], own, ['Nobody']],
  ['no box ticked, in the shared words', [], {}, ['None of these']],
])('an answer %s', (_, answer, choices, lines) => {
  expect(answerLines({ form }, answer, choices, words, formatsIn('en'))).toEqual(lines);
});
