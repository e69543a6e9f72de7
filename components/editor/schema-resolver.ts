import type { FieldError, FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import type { z } from 'zod';

/** Reads a form by the schema of what is sent; each field that it refuses is named, and the words say what to write there. */
export function schemaResolver<Values extends FieldValues, Sent>(
  schema: z.ZodType<Sent, Values>,
): Resolver<Values, unknown, Sent> {
  return (values) => {
    const read = schema.safeParse(values);
    if (read.success) return { values: read.data, errors: {} };
    const refused = read.error.issues.map(({ path }): [string, FieldError] => [
      String(path[0]),
      { type: 'schema' },
    ]);
    // The names are those of the form: the schema reads its values.
    return { values: {}, errors: Object.fromEntries(refused) as FieldErrors<Values> };
  };
}
