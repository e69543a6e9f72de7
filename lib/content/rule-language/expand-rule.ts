import { say } from '../../command-words/say';
import { facts } from '../../law/facts';
import { operators } from '../../rules';
import { adviseName } from '../check/advice';
import type { ContentPath } from '../check/content-file';
import { isFields, type FieldGroup } from '../check/values';
import type { Tracing } from './tracing';

/** The parts that a rule may name: those of its own file first, then the shared ones. */
export type Naming = { readonly own: FieldGroup; readonly shared: FieldGroup; readonly trace: Tracing };

/** A rule without names of parts and without `either`. `from` is its place in the file, `out` its place in the rule written out. */
export function expandRule(value: unknown, from: ContentPath, out: ContentPath, naming: Naming): unknown {
  naming.trace.remember(out, from);
  if (!isFields(value)) return value;
  if ('part' in value) return expandPart(value, from, out, naming);
  if ('either' in value) return expandEither(value, from, out, naming);
  if ('not' in value) {
    return { ...value, not: expandRule(value.not, [...from, 'not'], [...out, 'not'], naming) };
  }
  const kind = (['all', 'any'] as const).find((each) => each in value);
  if (!kind || !Array.isArray(value[kind])) return value;
  return { ...value, [kind]: expandList(value[kind], kind, [...from, kind], [...out, kind], naming) };
}

/** A named part that is a list of the same kind becomes part of the list: all of A and all of B are all of A and B. */
function expandList(
  items: readonly unknown[],
  kind: 'all' | 'any',
  from: ContentPath,
  out: ContentPath,
  naming: Naming,
) {
  const list: unknown[] = [];
  for (const [index, item] of items.entries()) {
    const [origin, place] = [
      [...from, index],
      [...out, list.length],
    ];
    const rule = expandRule(item, origin, place, naming);
    const isMerged = isFields(item) && 'part' in item && isFields(rule) && Array.isArray(rule[kind]);
    const merged: readonly unknown[] = isMerged ? (rule[kind] as readonly unknown[]) : [rule];
    for (const each of merged) {
      naming.trace.remember([...out, list.length], origin);
      list.push(each);
    }
  }
  return list;
}

function expandPart(
  { part, ...strange }: FieldGroup,
  from: ContentPath,
  out: ContentPath,
  naming: Naming,
): unknown {
  const { own, shared, trace } = naming;
  const name = String(part);
  const known = [...Object.keys(own), ...Object.keys(shared)];
  for (const key of Object.keys(strange)) {
    trace.report({ path: [...from, key], message: say('Leave {key} out: a part is named alone.', { key }) });
  }
  if (!known.includes(name)) {
    const message =
      known.length > 0 ? adviseName('part', name, known) : say('Write {name} below let first.', { name });
    trace.report({ path: [...from, 'part'], message });
    return nothing;
  }
  const isOwn = Object.hasOwn(own, name);
  trace.used.add(name);
  const rule = isOwn ? own[name] : shared[name];
  return expandRule(rule, isOwn ? ['let', name] : from, out, withoutItself(naming, name));
}

/** While a part is written out its own name is unknown: no part contains itself. */
function withoutItself(naming: Naming, name: string): Naming {
  const without = (parts: FieldGroup) =>
    Object.fromEntries(Object.entries(parts).filter(([id]) => id !== name));
  return { ...naming, own: without(naming.own), shared: without(naming.shared) };
}

function expandEither({ either }: FieldGroup, from: ContentPath, out: ContentPath, naming: Naming): unknown {
  const any = (['self', 'spouse'] as const).map((adult, place) =>
    saidOf(adult, expandRule(either, [...from, 'either'], [...out, 'any', place], naming)),
  );
  return { any };
}

/** The rule said of one adult: every fact about a person that does not name one. */
function saidOf(adult: 'self' | 'spouse', value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => saidOf(adult, each));
  if (!isFields(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, saidOf(adult, each)]));
  return isAboutAdult(value.fact) && !('of' in value) ? { fact: value.fact, of: adult, ...inner } : inner;
}

function isAboutAdult(name: unknown): boolean {
  const known: Readonly<Record<string, { readonly scope: string }>> = facts;
  return (
    typeof name === 'string' && Object.hasOwn(known, name) && ofPeople.includes(known[name]?.scope ?? '')
  );
}

const ofPeople: readonly string[] = ['adult', 'person'];

/** The same rule with each fact read as `reading` says, where the fact can be read so. */
export function readAs(reading: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((each) => readAs(reading, each));
  if (!isFields(value)) return value;
  const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, readAs(reading, each)]));
  const known: Readonly<Record<string, { readonly readings?: readonly string[] }>> = facts;
  const isReadable =
    typeof value.fact === 'string' &&
    operators.some((operator) => operator in value) &&
    known[value.fact]?.readings?.includes(reading);
  return isReadable ? { ...inner, as: [reading] } : inner;
}

/** What stands in the place of a part that nobody has written: its fault is reported. */
const nothing = { all: [] };
