import type { PlainDate } from '../dates';
import { dateOf } from './told-dates';
import { answerFields } from './fields';
import type { Household } from './household';
import type { InputOwner } from './inputs';
import { periodProblems } from './period-problems';
import type { FoundProblem } from './problem';

/** What only the day or the whole history can show: days still to come where none can be, periods that end too early or overlap. */
export function dateProblems(household: Household, day: PlainDate): FoundProblem[] {
  const { self, spouse, children } = household;
  const adults = { self, spouse: typeof spouse === 'object' ? spouse : undefined };
  return [
    ...daysToCome(household, 'household', '', day),
    ...Object.entries(adults).flatMap(([name, adult]) =>
      adult ? [...daysToCome(adult, 'adult', `${name}.`, day), ...periodProblems(adult, name, day)] : [],
    ),
    ...(Array.isArray(children) ? children : []).flatMap((child, index) =>
      daysToCome(child, 'child', `children.${index}.`, day),
    ),
  ];
}

function daysToCome(answers: object, group: InputOwner, prefix: string, day: PlainDate): FoundProblem[] {
  return Object.entries(answerFields[group]).flatMap(([name, input]): FoundProblem[] => {
    if (input.type !== 'date' || 'future' in input) return [];
    const told = dateOf((answers as Readonly<Record<string, string | undefined>>)[name]);
    if (!told || told.from <= day) return [];
    return [{ path: `${prefix}${name}`, code: 'date-after', values: { day } }];
  });
}
