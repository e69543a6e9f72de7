import { say } from '@/lib/command-words/say';
import { LineCounter, parseDocument } from 'yaml';
import { spellingSlip } from '@/lib/content/check/spelling-slip';
import type { Problem } from '@/lib/facts/problem';

type Parsed = { value: unknown } | { problems: Problem[] };

/** One household as YAML or JSON, which is YAML too. Of what is not YAML only the first fault is told: the rest mostly follows from it. */
export function parseYaml(text: string): Parsed {
  const counter = new LineCounter();
  try {
    const document = parseDocument(text, { schema: 'core', stringKeys: true, lineCounter: counter });
    const errors = document.errors.map(({ code, message, pos }) => {
      const { line } = counter.linePos(pos[0]);
      return { code, message, line };
    });
    const slip = errors.length > 0 && spellingSlip('', text, errors);
    if (!slip) return { value: document.toJS() };
    return { problems: [problem(say('Write one household as YAML. Line {line}: {message}', slip))] };
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
  return problem(say('Write one household as {format}. {reason}', { format, reason }));
}

const problem = (message: string): Problem => ({ path: '', code: 'wrong-type', values: {}, message });
