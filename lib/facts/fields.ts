import {
  adultInputs,
  childInputs,
  furtherFields,
  householdInputs,
  periodEnds,
  periodInputs,
  type Input,
  type InputRow,
  type InputOwner,
} from './inputs';

/** The four kinds of things a household description is made of, each with its fields that hold one answer. */
export const answerFields = {
  household: householdInputs,
  adult: adultInputs,
  child: childInputs,
  period: { ...periodEnds, ...periodInputs },
} as const satisfies Record<InputOwner, Record<string, InputRow>>;

/** All fields of each kind: those that hold one answer, and those that hold people, lists, or a code of another file. */
export const fields = {
  household: { ...answerFields.household, ...furtherFields.household },
  adult: { ...answerFields.adult, ...furtherFields.adult },
  child: { ...answerFields.child, ...furtherFields.child },
  period: { ...answerFields.period, ...furtherFields.period },
} as const;

/** Where a field stands: the keys and list places that lead to it. */
export type FieldPath = readonly PropertyKey[];

/** The name of every field that a group may have. */
export const fieldNames = (group: InputOwner): readonly string[] => Object.keys(fields[group]);

/** What kind of thing stands at `path`: a household at the root, an adult at `self`, a period at `self.periods.0`. */
export function groupAt(path: FieldPath): InputOwner | undefined {
  const names = path.filter((key) => typeof key !== 'number');
  const last = names.at(-1);
  if (last === undefined) return 'household';
  if (last === 'self' || last === 'spouse') return 'adult';
  if (last === 'children') return 'child';
  return last === 'periods' ? 'period' : undefined;
}

/** The table entry of the field at `path`; undefined for groups, lists and names that no table has. */
export function inputAt(path: FieldPath): Input | undefined {
  const group = groupAt(path.slice(0, -1));
  const table: Readonly<Record<string, Input>> = group ? answerFields[group] : {};
  const name = String(path.at(-1));
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
