import { createElement, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { begin, boundary, island as where } from './begin';

/** Brings the islands of a page to life, each with the props that the server wrote beside it. */
export function mountIslands(islands: Readonly<Record<string, unknown>>): void {
  for (const place of document.querySelectorAll<HTMLElement>(where)) {
    const island = Object.entries(islands).find(([name]) => name === place.dataset.island)?.[1];
    // The page and this script come from the same build.
    if (island)
      createRoot(place, boundary).render(
        createElement(island as ComponentType, JSON.parse(place.dataset.props ?? '{}')),
      );
  }
  begin();
}
