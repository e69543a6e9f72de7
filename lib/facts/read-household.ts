import type { PlainDate } from '../dates';
import { dateProblems } from './date-problems';
import { householdSchema, type Household } from './household';
import { isModest } from './input-size';
import { placeProblems } from './place-problems';
import type { Places } from './places';
import type { Problem } from './problem';
import { schemaProblems } from './schema-problems';
import { whatToWriteForDays } from './what-to-write';

/** Reads whatever was written, saved or linked as a household described on `day`; every problem at once, or the household. */
export function readHousehold(
  input: unknown,
  day: PlainDate,
  places?: Places,
): { household: Household } | { problems: Problem[] } {
  if (!isModest(input)) return { problems: [tooLarge] };
  const { success, data, error } = householdSchema.safeParse(input);
  if (!success) return { problems: schemaProblems(error.issues, input) };
  const ofDays = dateProblems(data, day).map((each) => ({ ...each, message: whatToWriteForDays(each) }));
  const problems = [...ofDays, ...(places ? placeProblems(data, places) : [])];
  return problems.length > 0 ? { problems } : { household: data };
}

const tooLarge: Problem = {
  path: '',
  code: 'too-large',
  values: {},
  message: 'Write one household: this is longer or deeper than any household can be.',
};
