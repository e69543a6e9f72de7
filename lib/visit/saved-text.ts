import type { CheckerState } from './checker-state';

/** The version of what this site saves; `readSaved` knows the earlier ones. */
export const savedVersion = 3;

/** The text to save. */
export function savedText(state: CheckerState): string {
  return JSON.stringify({ version: savedVersion, ...state });
}
