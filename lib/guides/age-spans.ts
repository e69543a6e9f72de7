import type { Figure } from '../rules';

/** From when or until when a child can use something. `year-end` is the 31 March of the fiscal year in which the age is reached. */
export type AgeEnd =
  | { readonly kind: 'pregnancy' | 'birth' }
  | { readonly kind: 'months' | 'years' | 'year-end' | 'class' | 'grade'; readonly value: number };

/** Where a bar begins and ends: 0 is birth, every column after it a school year; equal for something that happens once. */
export type AgeSpan = { readonly from: number; readonly until: number };

/** The axis of the chart: pregnancy is drawn wider than it lasts so that its bars can be seen; 18 is the end of the twelfth grade. */
export const ageAxis = { pregnancy: -4, birth: 0, nursery: 3, primary: 6, juniorHigh: 12, high: 15, end: 18 };

/** What a figure means as an end of a bar; throws where its unit is no age. */
export function ageEnd(told: 'pregnancy' | 'birth' | Figure, isYearEnd: boolean): AgeEnd {
  if (typeof told === 'string') return { kind: told };
  const { unit, value } = told;
  if (typeof value === 'number') {
    if (unit === 'years') return { kind: isYearEnd ? 'year-end' : 'years', value };
    if (unit === 'months' || unit === 'class' || unit === 'grade') return { kind: unit, value };
  }
  throw new Error(`a figure in ${unit} is no age`);
}

/** The bar from the beginning of one end to the end of the other: classes 3 to 5 are three columns. */
export function chartSpan(from: AgeEnd, until: AgeEnd): AgeSpan {
  return { from: placeOf(from, 0), until: placeOf(until, 1) };
}

/** `last` is 1 where the whole class or grade is included. */
function placeOf(end: AgeEnd, last: 0 | 1): number {
  switch (end.kind) {
    case 'pregnancy':
      return last ? ageAxis.birth : ageAxis.pregnancy;
    case 'birth':
      return ageAxis.birth;
    case 'months':
      return end.value / 12;
    case 'years':
    // The child of the twelfth grade turns 18 in that fiscal year.
    case 'year-end':
      return end.value;
    case 'class':
      return end.value + last;
    case 'grade':
      return ageAxis.primary - 1 + end.value + last;
  }
}
