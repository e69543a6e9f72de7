import { carriesAnswers } from '@/lib/share/link-fragment';

let linked: string | undefined;

/** Takes answers out of the address as soon as they stand there, so that neither the address nor the history keeps them. */
export function takeLink(): boolean {
  const fragment = window.location.hash.slice(1);
  if (!carriesAnswers(fragment)) return false;
  linked = fragment;
  window.history.replaceState(null, '', '#open');
  return true;
}

/** What the link carried that was opened last. */
export const linkedText = (): string | undefined => linked;

/** Forgets the link: once its answers are taken over or refused, and when everything is erased. */
export function forgetLink(): void {
  linked = undefined;
}
