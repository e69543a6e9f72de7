import { existsSync, readFileSync, statSync } from 'node:fs';
import { parse } from 'yaml';
import type { z } from 'zod';

type Entry = { readonly changed: number; readonly value: unknown };
const cache = new Map<string, Entry>();

/** The content of a YAML file by its one schema, read again only when the file changed; throws where the content check would refuse it. */
export function readContent<T extends z.ZodType>(file: string, schema: T): z.infer<T> {
  const changed = statSync(file).mtimeMs;
  const known = cache.get(file);
  // Each file has one schema, so what was kept under its name has that schema's type.
  if (known?.changed === changed) return known.value as z.infer<T>;
  const result = schema.safeParse(parse(readFileSync(file, 'utf8')));
  if (!result.success) {
    throw new Error(`${file} has faults; npm run check-content lists them all. ${result.error.message}`);
  }
  cache.set(file, { changed, value: result.data });
  return result.data;
}

/** The same, or undefined where there is no such file. */
export function readContentIfThere<T extends z.ZodType>(file: string, schema: T): z.infer<T> | undefined {
  return existsSync(file) ? readContent(file, schema) : undefined;
}
