import { expect, test } from 'vitest';
import type { Question } from '../questions/questions';
import { questionLabel, questionWords } from './question-words';

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

test('without words about the spouse, the plain ones are read', () => {
  const { title, short, why } = questions.residence;
  expect(questionWords({ residence: { title, short, why } }, asked('residence', 'spouse')).title).toBe(title);
});
