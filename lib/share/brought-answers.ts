import type { PlainDate } from '../dates';
import type { Scope } from '../rules';
import { decodeAnswers, type SharedAnswers } from './answers-text';
import type { ShareProblem } from './bits';
import { decoded } from './link-fragment';

/**
 * The answers in a link as people bring it: with the end of a sentence or a tracker's parameter behind it, or wrapped by a mail program over
 * lines that may be quoted. The seal of the text tells which of its beginnings is whole; where none is, what is wrong with the first.
 */
export function broughtAnswers(
  brought: string,
  day: PlainDate,
  topics: readonly Scope[],
): SharedAnswers | { readonly problem: ShareProblem } {
  let refused: { readonly problem: ShareProblem } | undefined;
  for (const text of beginnings(decoded(brought))) {
    const read = decodeAnswers(text, day, topics);
    if (!('problem' in read)) return read;
    refused ??= read;
  }
  return refused ?? { problem: 'damaged' };
}

/** The first line, the first two lines joined, and so on: of each as much as a link can consist of. */
function beginnings(brought: string): string[] {
  // Mail programs end a line they wrap with "=", and begin a line they quote with ">".
  const lines = brought.split(/[\s=>]+/, mostLines);
  const joined = lines.map((_, last) => lines.slice(0, last + 1).join(''));
  return [...new Set(joined.map((text) => /^a\d*\.[\w-]*/.exec(text)?.[0] ?? ''))];
}

const mostLines = 32;
