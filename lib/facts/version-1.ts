import type { Path } from './paths';

/** A description of version 1 in today's fields, and which answers it never gave: they are asked again. */
export type Upgraded = { readonly household: unknown; readonly neverTold: readonly Path[] };

/**
 * Reads a description written before people had homes of their own. What was asked of the whole household was said by the person who answers,
 * and is theirs alone. Who is pregnant, why a child is in care and who lives with whom was never asked. Anything else is left as it is.
 */
export function upgraded(input: unknown): Upgraded {
  if (!isFields(input) || !isVersion1(input)) return { household: input, neverTold: [] };
  const { pregnant, careReason, ...rest } = input;
  const moved = ofSelf.filter((name) => name in rest);
  const kept = Object.fromEntries(Object.entries(rest).filter(([name]) => !moved.includes(name)));
  const told = Object.fromEntries(moved.map((name) => [name, rest[name]]));
  const self = moved.length > 0 ? { self: { ...(isFields(rest.self) ? rest.self : {}), ...told } } : {};
  return {
    household: {
      ...kept,
      ...self,
      ...(pregnant === 'unknown' && { pregnancy: 'unknown' }),
      ...(careReason === 'unknown' && { careReasons: 'unknown' }),
      ...(careReason === false && { careReasons: [] }),
    },
    neverTold: [
      ...(typeof pregnant === 'boolean' ? ['pregnancy'] : []),
      ...(careReason === true ? ['careReasons'] : []),
      ...(isFields(rest.spouse) ? ['spouse.livesWithSelf'] : []),
      ...(Array.isArray(rest.children) && rest.children.length > 0 ? ['childrenWithSelf'] : []),
    ],
  };
}

/** Whether a description has a field that only version 1 had. */
export function isVersion1(input: Readonly<Record<string, unknown>>): boolean {
  return [...ofSelf, 'pregnant', 'careReason'].some((name) => Object.hasOwn(input, name));
}

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

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
