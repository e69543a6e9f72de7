import { describe, expect, test } from 'vitest';
import type { Household } from '../facts/household';
import type { Question } from '../questions/questions';
import { choiceWords, questionLabel, questionWords } from './question-words';

const questions = {
  residence: {
    title: 'Do you live here?',
    spouseTitle: 'Does your spouse live here?',
    childTitle: 'Child {child}: does this child live here?',
    short: 'Your home',
    spouseShort: 'Home of the spouse',
    childShort: 'Home of child {child}',
    why: 'It decides which city pays.',
  },
  care: {
    title: 'Where does child {child} go?',
    short: 'Place of child {child}',
    why: 'Places are counted.',
  },
};

function asked(id: string, about: Question['about'], child?: number): Question {
  const question = { id, about, field: id, section: 'family', form: { type: 'boolean' } } as const;
  return { ...question, address: id, path: id, ...(child !== undefined && { child }) };
}

test.each([
  ['oneself', asked('residence', 'self'), 'Do you live here?', 'Your home'],
  ['the spouse', asked('residence', 'spouse'), 'Does your spouse live here?', 'Home of the spouse'],
  [
    'the second child',
    asked('residence', 'child', 1),
    'Child 2: does this child live here?',
    'Home of child 2',
  ],
  ['a child alone', asked('care', 'child', 0), 'Where does child 1 go?', 'Place of child 1'],
])('a question about %s in words of its own', (_, question, title, label) => {
  expect(questionWords(questions, question)).toMatchObject({ title, short: label });
  expect(questionLabel(questions, question)).toBe(label);
});

describe('a question about the move', () => {
  const move = {
    'move-in-date': {
      title: 'When did you move, or when will you?',
      spouseTitle: 'When did they, or will they?',
      short: 'Day of the move',
      why: 'Days are counted from it.',
      hint: 'Look it up, or guess.',
      byResidence: {
        'in-city': { title: 'When did you move?', spouseTitle: 'When did they?', hint: 'Look it up.' },
        'moving-in': { title: 'When will you move?', spouseTitle: 'When will they?' },
      },
    },
  };
  const [ofSelf, ofSpouse] = [asked('move-in-date', 'self'), asked('move-in-date', 'spouse')];

  test.each<[string, Question, Household, string, string]>([
    ['nobody', ofSelf, {}, 'When did you move, or when will you?', 'Look it up, or guess.'],
    ['a resident', ofSelf, { self: { residence: 'in-city' } }, 'When did you move?', 'Look it up.'],
    ['a mover', ofSelf, { self: { residence: 'moving-in' } }, 'When will you move?', 'Look it up, or guess.'],
    [
      'a mover whose spouse lives here',
      ofSpouse,
      { self: { residence: 'moving-in' }, spouse: { residence: 'in-city' } },
      'When did they?',
      'Look it up.',
    ],
    [
      'a resident who lives with the spouse',
      ofSpouse,
      { self: { residence: 'in-city' }, spouse: { livesWithSelf: true } },
      'When did they?',
      'Look it up.',
    ],
    [
      'a resident of whose spouse nothing is known',
      ofSpouse,
      { self: { residence: 'in-city' }, spouse: {} },
      'When did they, or will they?',
      'Look it up, or guess.',
    ],
  ])('put to %s', (_, question, household, title, hint) => {
    expect(questionWords(move, question, household)).toMatchObject({ title, hint });
  });
});

test.each<[string, Household, string]>([
  ['nobody', {}, 'together or along'],
  ['a resident', { self: { residence: 'in-city' } }, 'together'],
  ['a mover', { self: { residence: 'moving-in' } }, 'along'],
  ['somebody who stays elsewhere', { self: { residence: 'elsewhere' } }, 'together or along'],
])('the choices put to %s', (_, household, words) => {
  const spouse = {
    choices: { 'with-self': 'together or along', none: 'no' },
    byResidence: {
      'in-city': { choices: { 'with-self': 'together' } },
      'moving-in': { choices: { 'with-self': 'along' } },
    },
  };
  const question = asked('spouse', 'household');
  expect(choiceWords({ spouse }, question, household)).toEqual({ 'with-self': words, none: 'no' });
});

test('without words about the spouse, the plain ones are read', () => {
  const { title, short, why } = questions.residence;
  expect(questionWords({ residence: { title, short, why } }, asked('residence', 'spouse')).title).toBe(title);
});
