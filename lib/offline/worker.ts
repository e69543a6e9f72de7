import { fill, isHashed, keptFile, keptPage, tidy } from './kept-language';
import type { WorkerSettings } from './pack';
import { workerScope, type AskedEvent } from './worker-scope';

/** Written in by the build. */
declare const workerSettings: WorkerSettings;

const settings = workerSettings;

/** How long the network may take to begin an answer before the kept page is shown, with its day on it. */
const patience = 3_000;

workerScope.addEventListener('install', (event) =>
  event.waitUntil(fill(settings).then(() => workerScope.skipWaiting())),
);

workerScope.addEventListener('activate', (event) => event.waitUntil(takeOver()));

workerScope.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin) return;
  if (isHashed(pathname, settings.hashed)) event.respondWith(fileFor(event));
  else if (mode === 'navigate') event.respondWith(pageFor(event));
});

async function takeOver(): Promise<void> {
  await tidy(settings);
  // Without it every page would wait for the worker to wake up before it is asked for.
  await workerScope.registration.navigationPreload?.enable();
  await workerScope.clients.claim();
}

async function fileFor({ request }: AskedEvent): Promise<Response> {
  return (await keptFile(request)) ?? fetch(request);
}

/** The page from the network, whose data it names; the kept one only where no answer comes. */
async function pageFor({ request, preloadResponse }: AskedEvent): Promise<Response> {
  const network = Promise.resolve(preloadResponse).then((early) => early ?? fetch(request));
  const instead = async () => (await keptPage(request.url, settings)) ?? network;
  const late = new Promise((resolve) => setTimeout(resolve, patience)).then(instead);
  return Promise.race([network.catch(instead), late]);
}
