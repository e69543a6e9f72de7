import type { LaterPages } from './later-pages';

/**
 * Fetches the second script. What did not arrive once stays missing under its address for as long as the page stands (Chromium); with another
 * fragment it is another address to the browser and the same one to the server.
 */
export async function fetchLaterPages(attempt: number): Promise<LaterPages> {
  const address = document.querySelector<HTMLScriptElement>('script[data-later]')?.dataset.later;
  if (attempt === 0 || !address) return (await import('./later-pages')).laterPages;
  // The page and both scripts come from the same build.
  const again = (await import(
    /* webpackIgnore: true */ `${address}#${attempt}`
  )) as typeof import('./later-pages');
  return again.laterPages;
}
