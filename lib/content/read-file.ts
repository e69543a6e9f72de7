import { parse } from 'yaml';
import type { z } from 'zod';
import { readOnce } from '../read-once';

/** The content of a YAML file by its schema, read again only when the file changed; throws where the content check would refuse it. */
export function readContent<T extends z.ZodType>(file: string, schema: T): z.infer<T> {
  const content = readContentIfThere(file, schema);
  if (content === undefined) throw new Error(`${file} is not there`);
  return content;
}

/** The same, or undefined where there is no such file. */
export function readContentIfThere<T extends z.ZodType>(file: string, schema: T): z.infer<T> | undefined {
  const read = readers.get(schema) ?? readOnce((text, name) => contentOf(text, name, schema));
  readers.set(schema, read);
  // What is kept for a schema has its type.
  return read(file) as z.infer<T> | undefined;
}

const readers = new Map<z.ZodType, (file: string) => unknown>();

function contentOf(text: string, file: string, schema: z.ZodType): unknown {
  const result = schema.safeParse(parse(text));
  if (result.success) return result.data;
  throw new Error(`${file} has faults; npm run check-content lists them all. ${result.error.message}`);
}
