import type { ContentPath } from './content-file';

export type FieldGroup = Readonly<Record<string, unknown>>;

/** The fields of a group of keys; empty for anything else, because a check goes on after a slip. */
export function fieldsOf(value: unknown): FieldGroup {
  return isFields(value) ? value : {};
}

/** The items of a list; empty for anything else. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function isFields(value: unknown): value is FieldGroup {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands at `path`; undefined where nothing does. */
export function valueAt(value: unknown, path: ContentPath): unknown {
  return path.reduce<unknown>((each, step) => {
    if (Array.isArray(each)) return each[Number(step)];
    return isFields(each) && Object.hasOwn(each, step) ? each[step] : undefined;
  }, value);
}

/** Every value inside, each with its path, outer ones first. */
export function* everyValue(
  value: unknown,
  path: ContentPath = [],
): Generator<{ path: ContentPath; value: unknown }> {
  yield { path, value };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* everyValue(item, [...path, index]);
  } else if (isFields(value)) {
    for (const [key, item] of Object.entries(value)) yield* everyValue(item, [...path, key]);
  }
}

/** Every text inside, each with its path. */
export function textsIn(value: unknown): { path: ContentPath; text: string }[] {
  return [...everyValue(value)].flatMap(({ path, value: text }) =>
    typeof text === 'string' ? [{ path, text }] : [],
  );
}
