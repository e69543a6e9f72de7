import type { Path } from './household';

/** A description of version 1 in today's fields, and which answers it never gave: they are asked again. */
export type Upgraded = { readonly household: unknown; readonly neverTold: readonly Path[] };

/**
 * Reads a description written before people had homes of their own. What was asked of the whole household was said by the person who answers,
 * and is theirs alone. Who is pregnant, why a child is in care and who lives with whom was never asked. An old field beside the one of today
 * stays where it is, to be refused with what to write.
 */
export function upgraded(input: unknown): Upgraded {
  if (!isFields(input) || !isVersion1(input)) return { household: input, neverTold: [] };
  const moved = fieldsToMove(input);
  const pregnant = oldAnswer(input, 'pregnant', 'pregnancy');
  const careReason = oldAnswer(input, 'careReason', 'careReasons');
  const left = [
    ...moved,
    ...(pregnant === undefined ? [] : ['pregnant']),
    ...(careReason === undefined ? [] : ['careReason']),
  ];
  return {
    household: {
      ...Object.fromEntries(Object.entries(input).filter(([name]) => !left.includes(name))),
      ...(moved.length > 0 && { self: { ...picked(input, moved), ...Object(input.self) } }),
      ...(pregnant === 'unknown' && { pregnancy: 'unknown' }),
      ...(careReason === 'unknown' && { careReasons: 'unknown' }),
      ...(careReason === false && { careReasons: [] }),
    },
    neverTold: [
      // "Yes" did not say who, "no" not whether a pregnancy had ended.
      ...(typeof pregnant === 'boolean' ? ['pregnancy'] : []),
      ...(careReason === true ? ['careReasons'] : []),
      ...livesWith(input),
    ],
  };
}

/** Whether a description has a field that only version 1 had. */
export function isVersion1(input: Fields): boolean {
  return Object.keys(input).some((name) => fieldToday(name) !== undefined);
}

/** Where an answer of version 1 stands today: `residence` in `self.residence`; undefined for a field that is not of version 1 alone. */
export function fieldToday(name: string): Path | undefined {
  if (name === 'pregnant') return 'pregnancy';
  if (name === 'careReason') return 'careReasons';
  return ofSelf.includes(name) ? `self.${name}` : undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** What was told once for the household, by the person who answers. */
const ofSelf: readonly string[] = [
  'residence',
  'workRoutes',
  'jobIsPermanent',
  'jobAppliedAfterPosting',
  'employerIsRelative',
  'hireDate',
  'teleworkByOwnWill',
  'teleworkOverHalf',
  'relatedPersonConfirmed',
  'startupGrantDate',
  'dwelling',
  'noticeDate',
];

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const picked = (input: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, input[name]]));

function fieldsToMove(input: Fields): readonly string[] {
  const { self = {} } = input;
  if (!isFields(self)) return [];
  return ofSelf.filter((name) => Object.hasOwn(input, name) && !Object.hasOwn(self, name));
}

/** The answer of version 1 where it is one that could be given and nothing newer stands beside it. */
function oldAnswer(input: Fields, old: string, today: string): boolean | 'unknown' | undefined {
  const answer = Object.hasOwn(input, old) && !Object.hasOwn(input, today) ? input[old] : undefined;
  return typeof answer === 'boolean' || answer === 'unknown' ? answer : undefined;
}

function livesWith({ spouse, children }: Fields): readonly Path[] {
  const unsaid = (person: unknown, name: string) =>
    isFields(person) && !Object.hasOwn(person, 'livesWithSelf') ? [`${name}.livesWithSelf`] : [];
  const listed: readonly unknown[] = Array.isArray(children) ? children : [];
  return [
    ...unsaid(spouse, 'spouse'),
    ...listed.flatMap((child, index) => unsaid(child, `children.${index}`)),
  ];
}
