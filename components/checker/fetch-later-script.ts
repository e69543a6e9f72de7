import { missing } from '../site/fetch-file';
import type { LaterScript } from './later-script';

/**
 * Fetches the second script. What did not arrive once stays missing under its address for as long as the page stands (Chromium); with another
 * fragment it is another address to the browser and the same one to the server. Why it did not arrive, no browser says: its address is asked once more.
 */
export async function fetchLaterScript(attempt: number): Promise<LaterScript> {
  const address = document.querySelector<HTMLScriptElement>('script[data-later]')?.dataset.later;
  try {
    if (attempt === 0 || !address) return (await import('./later-script')).laterScript;
    // The page and both scripts come from the same build. What the page names leads from there, and an import from its script.
    const again = (await import(
      /* webpackIgnore: true */ new URL(address + '#' + attempt, location.href).href
    )) as typeof import('./later-script');
    return again.laterScript;
  } catch (error) {
    throw address ? missing(await fetch(address, { method: 'HEAD' })) : error;
  }
}
