/** The fields that have to hold something else, by their names: the smallest parts of a form, so that whoever is in another one stays there. */
export function changedFields(
  before: unknown,
  after: unknown,
  name: string,
): [name: string, value: unknown][] {
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!hasFields(before) || !hasFields(after) || Object.keys(before).length !== Object.keys(after).length) {
    return [[name, after]];
  }
  return Object.entries(after).flatMap(([key, value]) =>
    changedFields((before as Record<string, unknown>)[key], value, `${name}.${key}`),
  );
}

/** Ticked boxes are one field, a list of children has the fields of each. */
function hasFields(value: unknown): value is object {
  if (Array.isArray(value)) return value.every(hasFields);
  return typeof value === 'object' && value !== null;
}
