import { useSyncExternalStore } from 'react';
import { stepText } from '@/lib/visit/fragment';
import { takeLink } from './keep/linked-text';

/** Where the visitor is, and the step they came from inside the checker (none at first and after a reload). */
export type Whereabouts = {
  readonly fragment: string;
  readonly cameFrom: string | undefined;
  /** Whether this is another step than the one the page was opened with. */
  readonly hasMoved: boolean;
};

const first: Whereabouts = { fragment: '', cameFrom: undefined, hasMoved: false };
let place = first;
let trail: readonly string[] = [];

/** The fragment of the address, which names the step. */
export function useFragment(): Whereabouts {
  return useSyncExternalStore(subscribe, currentPlace, placeAtFirst);
}

/** Goes to a step as a link would, so that the browser's back button returns here. */
export function goTo(fragment: string): void {
  window.location.hash = fragment;
}

/** Goes to a step that takes the place of this one, so that the browser's back button leads past it. */
export function goInstead(fragment: string): void {
  trail = trail.slice(0, -1);
  window.history.replaceState(null, '', `#${fragment}`);
  window.dispatchEvent(new HashChangeEvent('hashchange'));
}

function subscribe(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

function currentPlace(): Whereabouts {
  const isNewLink = takeLink();
  const fragment = stepText(window.location.hash.slice(1));
  const hasMoved = place !== first;
  if ((hasMoved && fragment === place.fragment && !isNewLink) || isInPage(fragment)) return place;
  // Going back leaves the trail as it was before; everything else makes it longer.
  if (fragment === trail.at(-2)) trail = trail.slice(0, -1);
  else if (fragment !== trail.at(-1)) trail = [...trail, fragment];
  place = { fragment, cameFrom: trail.at(-2), hasMoved };
  return place;
}

/** What was made with the page is made for no fragment, and stands only where the one in the address shows the same. */
const placeAtFirst = (): Whereabouts => (typeof window === 'undefined' ? first : currentPlace());

/** The frame of the page has a link to its own text; it is no step. */
const isInPage = (fragment: string): boolean => fragment === 'main';
