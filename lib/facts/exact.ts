import { parseDateRange } from '../dates';
import type { Path } from './paths';
import type { Household } from './household';

/** Whether the answer at `path` is there and leaves nothing to sharpen: no "unknown", no span of days, at any depth. */
export function isExact(household: Household, path: Path): boolean {
  return isSharp(answerAt(household, path));
}

/** The answer that stands at `path`; undefined when it was never given. */
export function answerAt(household: Household, path: Path): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      household,
    );
}

function isSharp(value: unknown): boolean {
  if (value === undefined || value === 'unknown') return false;
  if (typeof value === 'string') return !isSpan(value);
  return typeof value === 'object' && value !== null ? Object.values(value).every(isSharp) : true;
}

function isSpan(text: string): boolean {
  const range = /^\d{4}/.test(text) ? parseDateRange(text) : undefined;
  return range !== undefined && range.from !== range.until;
}
