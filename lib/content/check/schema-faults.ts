import { say, sayWritten } from '../../command-words/say';
import type { z } from 'zod';
import { nearestName } from '../../facts/nearest-name';
import { adviseName } from './advice';
import type { ContentFile, ContentPath } from './content-file';
import type { Fault } from './fault';
import { knownKeys } from './known-keys';
import { isFields, valueAt } from './values';

type Issue = z.core.$ZodIssue;

/** What a schema refuses in a file, each said of the one thing to correct. */
export function schemaFaults(file: ContentFile, schema: z.ZodType): Fault[] {
  const { data } = file;
  const fitting = known.get(schema) ?? new WeakSet();
  known.set(schema, fitting);
  if (data === undefined || (isObject(data) && fitting.has(data))) return [];
  const { error } = schema.safeParse(data);
  if (!error && isObject(data)) fitting.add(data);
  return (error?.issues ?? []).flatMap((issue) => faultsOf(file, schema, issue, []));
}

/** The data that a schema has taken: it stays the same object while its file does not change. */
const known = new WeakMap<z.ZodType, WeakSet<object>>();

const isObject = (data: unknown): data is object => typeof data === 'object' && data !== null;

function faultsOf(file: ContentFile, schema: z.ZodType, issue: Issue, above: ContentPath): Fault[] {
  const path = [...above, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))];
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    const there = valueAt(file.data, path);
    const isFull = isFields(there) && known.every((key) => key in there);
    return issue.keys.map((key) =>
      file.fault(
        [...path, key],
        isFull
          ? say('Leave {key} out: nothing more belongs here.', { key })
          : adviseName('key here', key, known),
      ),
    );
  }
  const value = valueAt(file.data, path);
  if (issue.code !== 'invalid_union') return [file.fault(path, adviceFor(issue, path, value))];
  const branch = branchFor(issue.errors, value);
  if (branch) return branch.flatMap((inner) => faultsOf(file, schema, inner, path));
  return [file.fault(path, adviceForUnion(issue, path, value, knownKeys(schema, path)))];
}

/** The branch that knows most of the keys written; none when no branch knows any. */
function branchFor(branches: Issue[][], value: unknown): Issue[] | undefined {
  if (!isFields(value)) return undefined;
  const known = (issues: Issue[]) => Object.keys(value).length - strangeKeys(issues);
  const [best] = branches.toSorted((a, b) => known(b) - known(a));
  return best && known(best) > 0 ? best : undefined;
}

function strangeKeys(issues: Issue[]): number {
  const root = issues.filter(({ path }) => path.length === 0);
  if (root.some(({ code }) => code === 'invalid_type')) return Infinity;
  return root.reduce(
    (count, issue) => count + (issue.code === 'unrecognized_keys' ? issue.keys.length : 0),
    0,
  );
}

function adviceForUnion(
  issue: Issue & { code: 'invalid_union' },
  path: ContentPath,
  value: unknown,
  keys: readonly string[],
): string {
  if (isWritten(issue.message)) return missing(path, value, issue.message);
  const texts = issue.errors.flat().filter(({ path: inner }) => inner.length === 0);
  const written = texts.find(({ message }) => isWritten(message));
  if (written) return missing(path, value, written.message);
  const [key] = isFields(value) ? Object.keys(value) : [];
  if (key !== undefined) return adviseName('key here', key, keys);
  return keys.length > 0
    ? say('Write one of the keys {keys}.', { keys: keys.join(', ') })
    : 'Write a text or true or false.';
}

function adviceFor(issue: Issue, path: ContentPath, value: unknown): string {
  if (value === undefined) return missing(path, value, issue.message);
  if (issue.code === 'invalid_value') {
    const names = issue.values.map(String);
    const nearest = nearestName(String(value), names);
    if (nearest) return say('{value} is not known here. Write {nearest}.', { value: String(value), nearest });
    return isWritten(issue.message)
      ? issue.message
      : say('Write one of {names}.', { names: names.join(', ') });
  }
  if (issue.code === 'invalid_format' && issue.format === 'date' && /^\d{4}-\d\d-\d\d$/.test(String(value))) {
    return say('Write a day that exists instead of {value}.', { value: String(value) });
  }
  if (isWritten(issue.message)) return issue.message;
  if (issue.code === 'invalid_type') return wanted[issue.expected] ?? issue.message;
  if (issue.code === 'too_small') {
    const least = { minimum: Number(issue.minimum) };
    return issue.origin === 'array'
      ? say('Write a list of at least {minimum}.', least)
      : say('Write at least {minimum}.', least);
  }
  if (issue.code === 'too_big') return say('Write at most {maximum}.', { maximum: Number(issue.maximum) });
  return issue.message;
}

function missing(path: ContentPath, value: unknown, message: string): string {
  if (value !== undefined) return message;
  const key = String(path.at(-1));
  return isWritten(message)
    ? say('Add {key}. {advice}', { key, advice: sayWritten(message) })
    : say('Add {key}.', { key });
}

/** Whether a schema of this project wrote the message, not zod. */
const isWritten = (message: string): boolean => !/^(Invalid|Too |Unrecognized)/.test(message);

const wanted: Readonly<Record<string, string>> = {
  string: 'Write a text; numbers and days in quotation marks.',
  number: 'Write a whole number.',
  int: 'Write a whole number.',
  boolean: 'Write true or false.',
  array: 'Write a list; [] when there is nothing.',
  object: 'Write a group of keys.',
  record: 'Write a group of keys; {} when there is nothing.',
};
