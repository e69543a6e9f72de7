import type { RootOptions } from 'react-dom/client';

const root = document.documentElement;

/** From here on the script of this page runs it, and the page need not say how to go on without (`lib/runs-script.ts`). */
export function begin(): void {
  root.dataset.runs = 'awake';
}

/** The boundary of every island: where drawing it broke, the page says how to go on, and what was kept stays. */
export const boundary: RootOptions = {
  onUncaughtError(error) {
    console.error(error);
    root.dataset.runs = 'failed';
  },
};
