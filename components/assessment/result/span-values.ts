import type { Span } from '@/lib/facts/value';

/** A number, or those that it lies between, for a sentence that says which: one, either of two, or some from the least to the most. */
export function spanValues({ min, max }: Span): { min: string; max: string; span: string } {
  const span = min === max ? 'one' : max - min === 1 ? 'two' : 'more';
  return { min: String(min), max: String(max), span };
}
