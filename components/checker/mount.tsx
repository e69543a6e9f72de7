import { createElement, type ComponentType } from 'react';
import { createRoot } from 'react-dom/client';
import { Checker } from './checker';
import { CheckerLanguageMenu } from './language-menu';

// The script of the checker's page: it brings every island to life with the props that the server wrote beside it.
const islands = { checker: Checker, 'checker-languages': CheckerLanguageMenu };

for (const place of document.querySelectorAll<HTMLElement>('[data-island]')) {
  const island = Object.entries(islands).find(([name]) => name === place.dataset.island)?.[1];
  // The page and this script come from the same build.
  if (island)
    createRoot(place).render(createElement(island as ComponentType, JSON.parse(place.dataset.props ?? '{}')));
}
