import type { Situation, Subject } from './situation';
import { dateOrNone } from './told-dates';
import type { Fact } from './fact';
import type { Input } from './inputs';
import { exactly, type Value } from './value';

/** Reads one answer as the value of a fact. */
export function fromInput(name: string, scope: Fact['scope'], { type }: Input): Fact['read'] {
  return (situation, subject) => {
    const owner = ownerOf(situation, subject, scope);
    if (owner === null) return null;
    return owner && valueOf(type, (owner as Readonly<Record<string, unknown>>)[name]);
  };
}

function ownerOf(
  situation: Situation,
  { adult, child }: Subject,
  scope: Fact['scope'],
): object | null | undefined {
  if (scope === 'household') return situation.household;
  if (scope === 'child') return child === undefined ? undefined : situation.children?.[child]?.told;
  const person = situation[adult];
  return person ? person.told : person;
}

/** The schema has already checked each answer against its table; this only turns answers into values. */
function valueOf(type: Input['type'], answer: unknown): Value {
  if (answer === undefined || answer === 'unknown') return undefined;
  if (type === 'date') return typeof answer === 'string' ? dateOrNone(answer) : undefined;
  if (type === 'number') return typeof answer === 'number' ? exactly(answer) : undefined;
  return answer as boolean | string | readonly string[];
}
