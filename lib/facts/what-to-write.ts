import { groupAt, inputAt, type FieldPath } from './fields';
import type { Input, InputOwner } from './inputs';
import type { FoundProblem } from './problem';

/** What a field of a description takes, in one English sentence for whoever wrote something else there. */
export function whatToWrite(path: FieldPath): string {
  const input = inputAt(path);
  if (input) return answerFor(input, path.at(-1) === 'until');
  const name = path.at(-1);
  const group = typeof name === 'number' || name === 'self' || name === undefined ? groupAt(path) : undefined;
  return group ? things[group] : (lists[String(name)] ?? '');
}

const things: Readonly<Record<InputOwner, string>> = {
  household: 'Write one household: fields and their values, such as spouse: none.',
  adult: 'Write the facts of one adult, such as { birthDate: 1990-04-01 }.',
  child: 'Write the facts of one child, such as { birthDate: 2024-04-01 }.',
  period: 'Write one period, such as { from: 2020-04-01, until: move, place: tokyo-wards }.',
};

const lists: Readonly<Record<string, string>> = {
  spouse: 'Write none, unknown, or the facts of the spouse or partner.',
  children: 'Write a list of children ([] when there are none), or unknown.',
  periods: 'Write a list of periods, or unknown.',
  municipality: 'Write a code of content/places.yaml, such as kumagaya, or other, or unknown.',
};

function answerFor(input: Input, isUntil: boolean): string {
  switch (input.type) {
    case 'boolean':
      return 'Write true, false or unknown.';
    case 'choice':
      return `Write one of ${input.codes.join(', ')}, unknown.`;
    case 'choices':
      return `Write a list of ${input.codes.join(', ')} ([] for none of them), or unknown.`;
    case 'number':
      return `Write a whole number from 0 to ${input.max}, or unknown.`;
    case 'date':
      return isUntil ? dates.until : input.none ? dates.orNone : dates.known;
  }
}

const dates = {
  until:
    'Write a day that exists (2027-03-15), a month (2027-03), a year (2027), a span (2027-03/2027-05), unknown, or move when it lasts until the move.',
  orNone:
    'Write a day that exists (2027-03-15), a month (2027-03), a year (2027), a span (2027-03/2027-05), none or unknown.',
  known:
    'Write a day that exists (2027-03-15), a month (2027-03), a year (2027), a span (2027-03/2027-05) or unknown.',
};

/** What to write instead of days that cannot be, in one English sentence. */
export function whatToWriteForDays({ code, values }: FoundProblem): string {
  const { day, start, other, from, until } = values;
  if (code === 'date-after') return `Write a day up to ${day}.`;
  if (code === 'end-before-start') return `Write an end on or after ${start}, where the period begins.`;
  return `Change the days: this period and ${other} share ${from} to ${until}; at most one day may belong to both.`;
}
