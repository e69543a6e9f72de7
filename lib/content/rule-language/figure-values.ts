import { say } from '../../command-words/say';
import type { ContentPath } from '../check/content-file';
import { fieldsOf, isFields, itemsOf, type FieldGroup } from '../check/values';
import type { Tracing } from './tracing';

/**
 * The figures of a file, those with several `values` as their first value and what follows it: `{ unit, value, source, later: [{ from, by, … }] }`.
 * Without `by` the day of applying decides.
 */
export function withFirstValues(figures: unknown, trace: Tracing): unknown {
  if (!isFields(figures)) return figures;
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => [name, firstAndLater(name, figure, trace)]),
  );
}

function firstAndLater(name: string, figure: unknown, trace: Tracing): unknown {
  if (!isFields(figure) || !('values' in figure)) return figure;
  const at: ContentPath = ['figures', name];
  const { values, ...others } = figure;
  const [first, ...rest] = itemsOf(values).map(fieldsOf);
  const { value, source, ...strange } = fieldsOf(first);
  for (const key of Object.keys(strange)) {
    const message = say('Leave {key} out: the first value holds before all others.', { key });
    trace.report({ path: [...at, 'values', 0, key], message });
  }
  if ('value' in figure) trace.report({ path: [...at, 'value'], message: 'Keep only one of value, values.' });
  if (rest.length === 0) trace.report({ path: [...at, 'values'], message: oneValue });
  orderSlips([...at, 'values'], rest, trace);
  for (const key of ['value', 'source']) trace.remember([...at, key], [...at, 'values', 0, key]);
  for (const index of rest.keys()) trace.remember([...at, 'later', index], [...at, 'values', index + 1]);
  return {
    ...others,
    value,
    source,
    ...(rest.length > 0 && { later: rest.map((each) => ({ by: 'application', ...each })) }),
  };
}

const oneValue = 'Write value and source instead of values, or add the value that follows, with from.';

/** Each value begins after the one before it. */
function orderSlips(path: ContentPath, later: readonly FieldGroup[], trace: Tracing): void {
  for (const [index, { from }] of later.entries()) {
    const before = later[index - 1]?.from;
    if (before === undefined || String(from) > String(before)) continue;
    const message = say('Write a day after {before}: values stand in the order of their days.', {
      before: String(before),
    });
    trace.report({ path: [...path, index + 1, 'from'], message });
  }
}
