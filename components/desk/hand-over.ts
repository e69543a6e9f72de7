import { deskFragment } from '@/lib/desk/linked-fragment';
import type { DeskState } from '@/lib/desk/desk-state';
import type { PlainDate } from '@/lib/dates';

const mark = 'desk:';
let text = '';

/** Notes what another language of the desk would get. */
export function noteForHandOver(state: DeskState | undefined, day: PlainDate | undefined): void {
  text = state ? mark + deskFragment(state, day) : '';
}

/** Leaves it to the next page of this tab. An address would stay in the browser's history, so it goes with the window. */
export function handOver(): void {
  window.name = text;
}

/** What the page before left, once. */
export function takenOver(): string | undefined {
  if (!window.name.startsWith(mark)) return undefined;
  const left = window.name.slice(mark.length);
  window.name = '';
  return left;
}
