import { facts } from '../../law/facts';
import type { ContentPath } from '../check/content-file';
import { isFields, itemsOf, type FieldGroup } from '../check/values';
import { operators } from '../../rules';
import type { Edit } from './rule-edit';

const neighbours: Readonly<Record<string, string>> = {
  atMost: 'below',
  below: 'atMost',
  atLeast: 'above',
  above: 'atLeast',
  onOrBefore: 'onOrAfter',
  onOrAfter: 'onOrBefore',
};

/** Every slip that one `fact` line allows: operator, code, true or false, reading. */
export function comparisonEdits(path: ContentPath, value: unknown): Edit[] {
  const operator = isFields(value) && 'fact' in value && operators.find((name) => name in value);
  if (!operator) return [];
  return [...operatorEdits(path, value, operator), ...codeEdits(path, value), ...readingEdits(path, value)];
}

/** Every slip in what stands beside the name of a fact or figure: whose it is, which way it is moved, how that is counted. */
export function besideEdits(path: ContentPath, value: unknown, counts: readonly string[]): Edit[] {
  if (!isFields(value) || !('fact' in value || 'figure' in value)) return [];
  const { plus, minus, count, ...others } = value;
  const whose = value.of === 'self' ? 'spouse' : 'self';
  const [usual] = counts;
  const backwards = { ...others, minus: plus };
  const forwards = { ...others, plus: minus, ...('fact' in value && usual && { count: usual }) };
  return [
    ...('of' in value
      ? [{ path: [...path, 'of'], to: whose, change: `${String(value.of)} -> ${whose}` }]
      : []),
    ...(plus === undefined ? [] : [{ path, to: backwards, change: 'plus -> minus' }]),
    ...(minus === undefined ? [] : [{ path, to: forwards, change: 'minus -> plus' }]),
    ...(count === undefined ? [] : counts)
      .filter((other) => other !== count)
      .map((other) => ({ path: [...path, 'count'], to: other, change: `${String(count)} -> ${other}` })),
  ];
}

function operatorEdits(path: ContentPath, value: FieldGroup, operator: string): Edit[] {
  const neighbour = neighbours[operator];
  if (neighbour === undefined) return [];
  const { [operator]: operand, ...others } = value;
  const swapped = { ...others, [neighbour]: operand };
  const swap = { path, to: swapped, change: `${operator} -> ${neighbour}` };
  if (!operator.startsWith('on')) return [swap];
  // No day that is another fact can be moved in the file; "before" is on or before and not on or after.
  const strict = { all: [value, { not: swapped }] };
  return [
    swap,
    { path, to: strict, change: `${operator} -> ${operator === 'onOrBefore' ? 'before' : 'after'}` },
  ];
}

function codeEdits(path: ContentPath, { fact, is, includes, oneOf }: FieldGroup): Edit[] {
  const codes = knownOf(fact).codes ?? [];
  const next = (code: unknown) => codes[(codes.indexOf(String(code)) + 1) % codes.length];
  const to = (key: string, from: unknown, other: unknown): Edit[] =>
    from === undefined || other === undefined || other === from
      ? []
      : [{ path: [...path, key], to: other, change: `${String(from)} -> ${String(other)}` }];
  const listed = itemsOf(oneOf);
  const added = codes.find((code) => !listed.includes(code));
  return [
    ...to('is', is, typeof is === 'boolean' ? !is : next(is)),
    ...to('includes', includes, next(includes)),
    ...(listed.length > 1 ? listed.map((code, place) => dropped([...path, 'oneOf', place], code)) : []),
    ...(listed.length > 0 && added !== undefined
      ? [{ path: [...path, 'oneOf'], to: [...listed, added], change: `${added} added` }]
      : []),
  ];
}

function readingEdits(path: ContentPath, { fact, as }: FieldGroup): Edit[] {
  if (as === undefined) return [];
  const listed = itemsOf(as);
  const added = knownOf(fact).readings?.find((each) => !listed.includes(each));
  const place = [...path, 'as'];
  return [
    ...listed.map((each, index) => dropped(listed.length > 1 ? [...place, index] : place, each)),
    ...(added === undefined ? [] : [{ path: place, to: [...listed, added], change: `${added} added` }]),
  ];
}

/** What stands at `path` taken away. */
export function dropped(path: ContentPath, what: unknown): Edit {
  return { path, to: undefined, change: `${String(what)} dropped` };
}

/** The answers and readings that a fact has; none for a name that is no fact. */
function knownOf(name: unknown): {
  readonly codes?: readonly string[];
  readonly readings?: readonly string[];
} {
  const known: Readonly<Record<string, ReturnType<typeof knownOf>>> = facts;
  return (typeof name === 'string' && Object.hasOwn(known, name) && known[name]) || {};
}
