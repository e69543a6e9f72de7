import type { Say } from '../words/speaker';
import type { SheetMessages } from './sheet-words';

/** Numbers of the sheet side by side: B1, B4. */
export function listed(numbers: readonly (number | string)[], say: Say<SheetMessages>): string {
  return numbers.map(String).reduce((before, next) => say('CheckerSheet', 'listed', { before, next }));
}
