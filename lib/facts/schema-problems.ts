import type { z } from 'zod/mini';
import { fieldNames, groupAt, inputAt, type FieldPath } from './fields';
import { nearestName } from './nearest-name';
import type { Problem } from './problem';
import { fieldToday } from './version-1';
import { whatToWrite } from './what-to-write';

type Issue = z.core.$ZodIssue;

/** What the schema refused, said of the field a person wrote: one problem a field, with what to write instead. */
export function schemaProblems(issues: readonly Issue[], input: unknown): Problem[] {
  const problems = issues.flatMap((issue) => problemsOf(issue, [], input));
  return problems.filter(
    ({ path, code }, place) =>
      problems.findIndex((each) => each.path === path && each.code === code) === place,
  );
}

function problemsOf(issue: Issue, above: FieldPath, input: unknown): Problem[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(path, key));
  if (issue.code === 'too_big' && issue.origin === 'array') {
    const most = Number(issue.maximum);
    return [problem(path, 'too-many', { most }, `Write at most ${most} ${String(path.at(-1))}.`)];
  }
  const entered = issue.code === 'invalid_union' ? issue.errors.find(isInside) : undefined;
  if (entered) return entered.flatMap((inner) => problemsOf(inner, path, input));
  return [refused(path, input)];
}

/** A branch of a union that took the value for what it is, a list or a group of fields, and refused something in it. */
const isInside = (issues: readonly Issue[]): boolean =>
  issues.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys' || code === 'too_big');

function refused(path: FieldPath, input: unknown): Problem {
  // One wrong code in a list is said of the whole list: that is the question a person answers.
  const field = inputAt(path.slice(0, -1))?.type === 'choices' ? path.slice(0, -1) : path;
  const [answer, message] = [inputAt(field), whatToWrite(field)];
  const value = field.reduce<unknown>((each, key) => Object(each)[key], input);
  if (answer?.type === 'date') {
    // YAML reads a bare year as a number.
    if (isYear(value)) return problem(field, 'wrong-type', {}, `Write the year in quotes: "${value}".`);
    return problem(field, typeof value === 'string' ? 'impossible-date' : 'wrong-type', {}, message);
  }
  if (answer?.type === 'number' && typeof value === 'number') {
    return problem(field, 'out-of-range', { most: answer.max }, message);
  }
  if (answer && 'codes' in answer) {
    return problem(field, 'choose-one', { choices: answer.codes.join(', ') }, message);
  }
  return problem(field, field.at(-1) === 'municipality' ? 'choose-one' : 'wrong-type', {}, message);
}

const isYear = (value: unknown): value is number =>
  Number.isInteger(value) && /^(19|20|21)\d\d$/.test(String(value));

function unknownField(path: FieldPath, key: string): Problem {
  const names = fieldNames(groupAt(path) ?? 'household').filter((name) => name !== key);
  const nearest = nearestName(key, names) ?? (path.length === 0 ? nearestBelow(key) : undefined);
  const advice = nearest
    ? `Write ${nearest}, or leave it out.`
    : `Leave it out; known here are ${names.join(', ')}.`;
  return problem([...path, key], 'unknown-field', { field: key, nearest: nearest ?? '' }, advice);
}

/** What was meant by a field of the whole household that is one of a person, or of version 1. */
function nearestBelow(key: string): string | undefined {
  const name = nearestName(key, fieldNames('adult'));
  return fieldToday(key) ?? (name && `self.${name}`);
}

const problem = (
  path: FieldPath,
  code: Problem['code'],
  values: Problem['values'],
  message: string,
): Problem => ({ path: path.join('.'), code, values, message });
