import { parseDocument } from 'yaml';
import type { Problem } from '@/lib/facts/problem';

type Parsed = { value: unknown } | { problems: Problem[] };

/** One household as YAML or JSON, which is YAML too: duplicate keys and what is not YAML are problems with their line. */
export function parseYaml(text: string): Parsed {
  const document = parseDocument(text, { schema: 'core', stringKeys: true });
  if (document.errors.length > 0) {
    return { problems: document.errors.map(({ message }) => notReadable('YAML', message)) };
  }
  try {
    return { value: document.toJS() };
  } catch (error) {
    return { problems: [notReadable('YAML', error)] };
  }
}

/** One household as JSON on one line. */
export function parseJson(line: string): Parsed {
  try {
    return { value: JSON.parse(line) };
  } catch (error) {
    return { problems: [notReadable('JSON', error)] };
  }
}

function notReadable(format: string, error: unknown): Problem {
  const reason = error instanceof Error ? error.message : String(error);
  const message = `Write one household as ${format}. ${reason}`;
  return { path: '', code: 'wrong-type', values: {}, message };
}
