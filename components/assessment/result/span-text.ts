import type { Span } from '@/lib/facts/value';

/** A number, or the two that it lies between. */
export const spanText = ({ min, max }: Span): string => (min === max ? String(min) : `${min}–${max}`);
