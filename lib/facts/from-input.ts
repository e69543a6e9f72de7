import type { Case, Subject } from './situation';
import { dateOrNone } from './told-dates';
import type { Fact } from './fact';
import type { Input } from './inputs';
import { exactly, type Value } from './value';

/** Reads one answer as the value of a fact. */
export function fromInput(name: string, scope: Fact['scope'], { type }: Input): Fact['read'] {
  return (kase, subject) => {
    const owner = ownerOf(kase, subject, scope);
    if (owner === null) return null;
    return owner && valueOf(type, (owner as Readonly<Record<string, unknown>>)[name]);
  };
}

function ownerOf(kase: Case, { adult, child }: Subject, scope: Fact['scope']): object | null | undefined {
  if (scope === 'household') return kase.household;
  if (scope === 'child') return child === undefined ? undefined : kase.children?.[child]?.told;
  const person = kase[adult];
  return person ? person.told : person;
}

/** The schema has already checked each answer against its table; this only turns answers into values. */
function valueOf(type: Input['type'], answer: unknown): Value {
  if (answer === undefined || answer === 'unknown') return undefined;
  if (type === 'date') return typeof answer === 'string' ? dateOrNone(answer) : undefined;
  if (type === 'number') return typeof answer === 'number' ? exactly(answer) : undefined;
  return answer as boolean | string | readonly string[];
}
