/** How long a desk may be left with answers on it, and how long it warns before it erases them; in seconds. */
export const patience = { quiet: 180, warning: 60 } as const;

/** What is due after so many seconds without anybody: nothing yet, a warning with the seconds left, or to erase everything. */
export function idleStep(seconds: number): 'wait' | 'erase' | { readonly left: number } {
  const left = patience.quiet + patience.warning - Math.floor(seconds);
  if (left <= 0) return 'erase';
  return left <= patience.warning ? { left } : 'wait';
}
