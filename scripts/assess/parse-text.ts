import { say } from '@/lib/command-words/say';
import { parseDocument } from 'yaml';
import type { Problem } from '@/lib/facts/problem';

type Parsed = { value: unknown } | { problems: Problem[] };

/** One household as YAML or JSON, which is YAML too. Of what is not YAML only the first fault is told: the rest mostly follows from it. */
export function parseYaml(text: string): Parsed {
  try {
    const document = parseDocument(text, { schema: 'core', stringKeys: true });
    const [fault] = document.errors;
    return fault ? { problems: [notReadable('YAML', fault)] } : { value: document.toJS() };
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
  const message = say('Write one household as {format}. {reason}', { format, reason });
  return { path: '', code: 'wrong-type', values: {}, message };
}
