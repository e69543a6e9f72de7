import type { FormValues } from './form-values';

/** What stands in a form at a field such as `children.0.year`. */
export function valueAt(values: FormValues, field: string): unknown {
  return field.split('.').reduce<unknown>((value, key) => Object(value)[key], values);
}

/** The form with something else at a field. */
export function withValue(values: FormValues, field: string, value: unknown): FormValues {
  // The copy has the shape of the original: only what stands at the end of the path is another.
  return replaced(values, field.split('.'), value) as FormValues;
}

function replaced(whole: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const part = replaced(Object(whole)[key], rest, value);
  return Array.isArray(whole)
    ? whole.map((each, index) => (String(index) === key ? part : each))
    : { ...Object(whole), [key]: part };
}
