import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import { sayWritten } from '../../command-words/say';
import type { Fault, FaultReport } from './fault';
import { spellingSlip, type SpellingSlip } from './spelling-slip';

export type ContentPath = readonly (string | number)[];

/** One file under the check: what it says and on which line; `data` is undefined where it cannot be read. */
export type ContentFile = {
  readonly name: string;
  readonly text: string;
  readonly data: unknown;
  readonly fault: (path: ContentPath, message: string) => Fault;
  /** Where `data` is what the file comes to when it is written out in full: what stands in it, and where each place is there. */
  readonly origin?: { readonly data: unknown; readonly of: (path: ContentPath) => ContentPath };
};

/** Reads a YAML or JSON file; reports that it is missing or where its syntax breaks. */
export function readContentFile(
  root: string,
  name: string,
  report: FaultReport,
  whenMissing: string,
): ContentFile {
  const text = textIfThere(join(root, name));
  if (text === undefined) {
    const missing = {
      name,
      text: '',
      data: undefined,
      fault: (path: ContentPath, message: string) => faultIn(name, 1, path, message),
    };
    report.faults.push(missing.fault([], whenMissing));
    return missing;
  }
  const slip = slipOf(name, text);
  if (slip) report.faults.push(faultIn(name, slip.line, [], slip.message));
  return contentFileOf(name, text);
}

/** Most of what is looked for is there: nobody asks first. */
function textIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (existsSync(path)) throw error;
    return undefined;
  }
}

/** A text as the file of that name. */
export function contentFileOf(name: string, text: string): ContentFile {
  const { document, counter, data } = parsed(text);
  return {
    name,
    text,
    data: slipOf(name, text) ? undefined : data(),
    fault: (path, message) => faultIn(name, lineOf(document, counter, path), path, message),
  };
}

/** The texts of files by their names. */
export type ContentTexts = ReadonlyMap<string, string>;

/** Of these files, those that cannot be read, each with the first thing that keeps it from being read. */
export function unreadable(texts: ContentTexts): Fault[] {
  return [...texts]
    .filter(([name]) => /\.(yaml|json)$/.test(name))
    .flatMap(([name, text]) => {
      const slip = slipOf(name, text);
      return slip ? [faultIn(name, slip.line, [], slip.message)] : [];
    });
}

function slipOf(name: string, text: string): SpellingSlip | undefined {
  if (readable.has(text)) return undefined;
  const { document, counter } = parsed(text);
  const errors = document.errors.map(({ code, message, pos }) => ({
    code,
    message: message.replace(/\.?$/, '.'),
    line: counter.linePos(pos[0]).line,
  }));
  const slip = spellingSlip(name, text, errors);
  if (!slip) readable.add(text);
  return slip;
}
const readable = new Set<string>();

/** What a text of YAML is made of and where, to be read and never changed: the same text has the same document. */
export const documentOf = (text: string): Document.Parsed => parsed(text).document;

type Parsed = {
  readonly document: Document.Parsed;
  readonly counter: LineCounter;
  /** What the document says, the same object for the same text. */
  readonly data: () => unknown;
};
const known = new Map<string, Parsed>();

/** What a text says and where; the same text, read again after another file changed, is not parsed again. */
function parsed(text: string): Parsed {
  const before = known.get(text);
  if (before) return before;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  let said: unknown;
  const now = { document, counter, data: () => (said ??= document.toJS()) };
  known.set(text, now);
  return now;
}

function faultIn(file: string, line: number, path: ContentPath, message: string): Fault {
  return { file, line, path: path.join('.'), message: sayWritten(message) };
}

/** The line of the deepest part of `path` that is there: for a missing key, the line of its group. */
function lineOf(document: Document.Parsed, counter: LineCounter, path: ContentPath): number {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0] ?? 0;
  for (const step of path) {
    const found = childOf(node, step);
    if (!found) break;
    offset = found.offset ?? offset;
    node = found.node;
  }
  return counter.linePos(offset).line;
}

function childOf(node: unknown, step: string | number): { node: unknown; offset?: number } | undefined {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { node: item, ...offsetOf(item) };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair && { node: pair.value, ...offsetOf(pair.key) };
}

function offsetOf(node: unknown): { offset?: number } {
  const isPlaced = isScalar(node) || isMap(node) || isSeq(node);
  return isPlaced && node.range ? { offset: node.range[0] } : {};
}
