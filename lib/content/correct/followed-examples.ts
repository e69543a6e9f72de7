import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parse } from 'yaml';
import { documentOf } from '../check/content-file';
import { fieldsOf, isFields } from '../check/values';
import { scalar } from '../edit/scalar';
import type { ProgrammeResult } from '../../rules';
import { comparableExpectation, outcomeOfExample } from '../example-outcome';
import type { Example } from '../example-schema';
import type { Affected } from './affected';

/** What an example expects from now on: its place in the list of its programme, and the result. */
export type Followed = { readonly file: string; readonly index: number; readonly expect: object };

/** Of what comes to something else, the examples that expect what no longer holds, with what they are to expect instead. */
export function examplesToFollow(affected: readonly Affected[]): Followed[] {
  return affected.flatMap(({ household: { example }, isToUpdate, after }) =>
    isToUpdate && example
      ? [{ file: example.file, index: example.index, expect: nowExpected(after, example.expect) }]
      : [],
  );
}

/** What a result says of each thing that the example expects otherwise. */
function nowExpected(result: ProgrammeResult, expected: Example['expect']): object {
  const old = fieldsOf(comparableExpectation(expected));
  const now = Object.entries(outcomeOfExample(result, expected));
  const changed = Object.fromEntries(now.filter(([name, each]) => !isDeepStrictEqual(each, old[name])));
  // An empty list means that nothing may be left to ask; it is no list of which nothing is left.
  return isDeepStrictEqual(changed.ask, []) ? { ...changed, ask: result.ask } : changed;
}

/** The files of these examples with what they expect from now on; `texts` has those that are to be otherwise already. */
export function followedFiles(
  followed: readonly Followed[],
  root: string,
  texts: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const files = new Set(followed.map(({ file }) => file));
  const now = [...files].map((file): [string, string] => {
    const text = texts.get(file) ?? readFileSync(join(root, file), 'utf8');
    return [
      file,
      withExpectations(
        text,
        followed.filter((each) => each.file === file),
      ),
    ];
  });
  return new Map([...texts, ...now]);
}

/** The text of a file of examples in which some expect something else, at the values that differ and nowhere else. */
export function withExpectations(text: string, followed: readonly Omit<Followed, 'file'>[]): string {
  const document = documentOf(text);
  const pieces = followed.flatMap(({ index, expect }) =>
    Object.entries(expect).flatMap(([name, value]) =>
      piecesOf(document.getIn([index, 'expect', name], true), value),
    ),
  );
  // From the last one on, so that the places of the others stay.
  return pieces
    .toSorted((a, b) => b.start - a.start)
    .reduce((each, { start, end, now, isBlock }) => {
      const from = isBlock ? each.slice(0, start).trimEnd().length : start;
      const until = each.slice(0, end).trimEnd().length;
      return `${each.slice(0, from)}${isBlock ? ' ' : ''}${now}${each.slice(until)}`;
    }, text);
}

/** A part of a text and what stands there from now on; a list of lines becomes one behind its key. */
type Piece = {
  readonly start: number;
  readonly end: number;
  readonly now: string;
  readonly isBlock: boolean;
};

/** What is to be replaced for another value: piece by piece where both are made of as many. */
function piecesOf(node: unknown, value: unknown): Piece[] {
  if (isMap(node) && isFields(value))
    return Object.entries(value).flatMap(([key, each]) => piecesOf(node.get(key, true), each));
  if (isSeq(node) && Array.isArray(value) && node.items.length === value.length && value.length > 0)
    return value.flatMap((item, at) => piecesOf(node.items[at], item));
  if (!isScalar(node) && !isSeq(node) && !isMap(node)) throw new Error('an example expects nothing there');
  if (!node.range) throw new Error('an example was not read from a file');
  if (isScalar(node) && node.value === value) return [];
  const [start, end] = node.range;
  return [{ start, end, now: written(value), isBlock: !isScalar(node) && !node.flow }];
}

function written(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  // A year is a text as well.
  if (typeof value === 'string' && typeof parse(value) === 'number') return `'${value}'`;
  if (!isFields(value)) return value === null ? 'null' : scalar(String(value));
  const pairs = Object.entries(fieldsOf(value)).map(([key, each]) => `${key}: ${written(each)}`);
  return `{ ${pairs.join(', ')} }`;
}
