import type { RootOptions } from 'react-dom/client';

const root = document.documentElement;

/** Where an island stands; in a browser that cannot run it, nowhere (`lib/runs-script.ts`). */
export const island = '[data-runs] [data-island]';

/** From here on the script of this page runs it, and the page need not say how to go on without. */
export function begin(): void {
  if ('runs' in root.dataset) root.dataset.runs = 'awake';
}

/** Where an island broke, the page says how to go on; what was kept stays. */
export function broke(error: unknown): void {
  console.error(error);
  root.dataset.runs = 'failed';
}

/** The boundary of every island. */
export const boundary: RootOptions = { onUncaughtError: broke };
