import { workerScope } from './worker-scope';

// Stands in the place of the worker where nothing is to be kept any more: takes away what was kept, and then itself.
workerScope.addEventListener('install', (event) => event.waitUntil(workerScope.skipWaiting()));

workerScope.addEventListener('activate', (event) => event.waitUntil(removeEverything()));

/** Where the site stands: nothing, or `shien/`. */
const root = new URL('..', workerScope.registration.scope).pathname.slice(1);

async function removeEverything(): Promise<void> {
  await Promise.all((await caches.keys()).filter(isOurs).map((name) => caches.delete(name)));
  await workerScope.registration.unregister();
}

/** Whether a store is of this site, as `kept-language.ts` names them: another one on the same host has others. */
function isOurs(name: string): boolean {
  const [, place = ''] = /^(?:files|pages) (\S+)/.exec(name) ?? [];
  return place !== '' && place.startsWith(root) && !place.slice(root.length).includes('/');
}
