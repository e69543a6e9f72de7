import { expect, test } from 'vitest';
import { newPeriod } from '../form/form-values';
import { childrenWithSelf } from '../facts/children-with-self';
import { fields } from '../facts/fields';
import { sections } from '../facts/inputs';
import { templates, type Template } from './questions';

const asked = (about: Template['about']): string[] =>
  templates.filter((each) => each.about === about).map(({ field }) => field);

const namesOf = (rows: object, ...askedAlong: string[]): string[] =>
  Object.keys(rows).filter((name) => !askedAlong.includes(name));

// `self` is made by the first answer about the person; a birth date of a child is part of the list of children. Which children live with the
// person who asks is one question on all of them, kept with each; of oneself it is not asked.
test.each([
  ['household', [...namesOf(fields.household, 'self'), childrenWithSelf]],
  ['self', namesOf(fields.adult, 'livesWithSelf')],
  ['spouse', namesOf(fields.adult)],
  ['child', namesOf(fields.child, 'birthDate', 'livesWithSelf')],
] as const)('every input of %s is asked in exactly one question', (about, names) => {
  expect(asked(about).toSorted()).toEqual(names.toSorted());
});

test('the form of a residence history has room for every input of a period', () => {
  expect(Object.keys(newPeriod).toSorted()).toEqual(namesOf(fields.period).toSorted());
});

test('every section of the desk has a question', () => {
  expect(new Set(templates.map(({ section }) => section))).toEqual(new Set(sections));
});
