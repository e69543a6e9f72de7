import type { FieldError, FieldErrors, FieldValues, Resolver } from 'react-hook-form';
import type { z } from 'zod';

/**
 * Reads a form by the schema of what is sent; each field that it refuses is named, and the words say what to write there. So is one in which the browser
 * cannot read what was typed, such as 31 April: its value is as empty as that of a field in which nothing was.
 */
export function schemaResolver<Values extends FieldValues, Sent>(
  schema: z.ZodType<Sent, Values>,
): Resolver<Values, unknown, Sent> {
  return (values, _context, { fields }) => {
    const read = schema.safeParse(values);
    const unread = Object.entries(fields).flatMap(([name, field]) => (isUnread(field) ? [name] : []));
    if (read.success && unread.length === 0) return { values: read.data, errors: {} };
    const names = [...unread, ...(read.error?.issues ?? []).map(({ path }) => String(path[0]))];
    const refused = names.map((name): [string, FieldError] => [name, { type: 'schema' }]);
    // The names are those of the form: the schema reads its values.
    return { values: {}, errors: Object.fromEntries(refused) as FieldErrors<Values> };
  };
}

function isUnread(field: unknown): boolean {
  const ref = typeof field === 'object' && field !== null && 'ref' in field ? field.ref : undefined;
  return ref instanceof HTMLInputElement && ref.validity.badInput;
}
