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

type Placed = { readonly path: ContentPath; readonly value: unknown };
type PlacedText = { readonly path: ContentPath; readonly text: string };

/** Every value inside, each with its path, outer ones first. */
export function everyValue(value: unknown, path: ContentPath = []): Placed[] {
  const found: Placed[] = [];
  gather(value, path, found);
  return found;
}

/** One list for all of them: the content has a hundred thousand values. */
function gather(value: unknown, path: ContentPath, found: Placed[]): void {
  found.push({ path, value });
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) gather(item, [...path, index], found);
  } else if (isFields(value)) {
    for (const [key, item] of Object.entries(value)) gather(item, [...path, key], found);
  }
}

/** Every text inside, each with its path; of the same data they are gathered once. */
export function textsIn(value: unknown): readonly PlacedText[] {
  const known = typeof value === 'object' && value !== null ? keptTexts.get(value) : undefined;
  if (known) return known;
  const texts = everyValue(value).flatMap(({ path, value: text }) =>
    typeof text === 'string' ? [{ path, text }] : [],
  );
  if (typeof value === 'object' && value !== null) keptTexts.set(value, texts);
  return texts;
}

const keptTexts = new WeakMap<object, readonly PlacedText[]>();
