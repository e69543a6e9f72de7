import { workerScope } from './worker-scope';

// Stands in the place of the worker where nothing is to be kept any more: takes away what was kept, and then itself.
workerScope.addEventListener('install', (event) => event.waitUntil(workerScope.skipWaiting()));

workerScope.addEventListener('activate', (event) => event.waitUntil(removeEverything()));

async function removeEverything(): Promise<void> {
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
  await workerScope.registration.unregister();
}
