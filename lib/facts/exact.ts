import { childrenWithSelf, childrenWithSelfIn } from './children-with-self';
import type { Path, Household, Period } from './household';
import { dateOf } from './told-dates';

/** Whether the answer at `path` is there and leaves nothing to sharpen: no "unknown", no span of days, no detail of a period left out. */
export function isExact(household: Household, path: Path): boolean {
  const answer = answerAt(household, path);
  // Only a residence history stands there; the schema has read it.
  const periods = path.endsWith('.periods') && Array.isArray(answer) ? (answer as Period[]) : [];
  return isSharp(answer) && periods.every((period) => isToldInFull(period, periods));
}

/** The answer that stands at `path`; undefined when it was never given. */
export function answerAt(household: Household, path: Path): unknown {
  if (path === childrenWithSelf) return childrenWithSelfIn(household);
  let value: unknown = household;
  for (const key of keysOf(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}

/** The journey looks up the same few paths over and over. */
function keysOf(path: Path): readonly string[] {
  const known = keys.get(path);
  if (known) return known;
  const split = path.split('.');
  if (keys.size < mostKeys) keys.set(path, split);
  return split;
}

const keys = new Map<Path, readonly string[]>();
const mostKeys = 1_000;

/** Which details of a period count depends on its place; work in the wards by somebody living there only follows studies. */
function isToldInFull({ from, until, place, ...details }: Period, periods: readonly Period[]): boolean {
  if (from === undefined || until === undefined || place === undefined) return false;
  const { municipality, disadvantaged, wardsWork, wardsStudy } = details;
  if (place === 'honjo' || place === 'elsewhere') return true;
  if (place === 'tokyo-wards') return wardsWork !== undefined || !periods.some((each) => each.wardsStudy);
  const area = place === 'saitama' ? municipality : disadvantaged;
  return area !== undefined && wardsWork !== undefined && wardsStudy !== undefined;
}

function isSharp(value: unknown): boolean {
  if (value === undefined || value === 'unknown') return false;
  if (typeof value === 'string') return !isSpan(value);
  return typeof value === 'object' && value !== null ? Object.values(value).every(isSharp) : true;
}

function isSpan(text: string): boolean {
  // Most texts are codes.
  const range = /^\d{4}/.test(text) ? dateOf(text) : undefined;
  return range !== undefined && range.from !== range.until;
}
