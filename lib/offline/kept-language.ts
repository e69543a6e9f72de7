import type { Pack, WorkerSettings } from './pack';
import { savesData } from './saves-data';
import { workerScope } from './worker-scope';

const daysKept = 30;

/** Where the site stands, nothing or `/shien`, and the language that this worker keeps. */
const [, root = '', locale = ''] =
  /^(.*)\/(.+)\/$/.exec(new URL(workerScope.registration.scope).pathname) ?? [];

/** What names a store: another site on the same host may keep the same language. */
const place = `${root}/${locale}`.slice(1);

/** The pages of one build; hashed files are of every build of the last 30 days. */
const pagesOf = (mark: string): string => `pages ${place} ${mark}`;
const files = `files ${place}`;

/** Fetches the whole language and keeps it, or throws and keeps no page. */
export async function fill({ languages, shared, mark, hashed }: WorkerSettings): Promise<void> {
  if (savesData()) throw new Error('Data is to be saved.');
  const packs = await Promise.all([languages[locale] ?? '', shared].map(fetchPack));
  try {
    for (const pack of packs) await put(pack, mark, hashed);
  } catch (error) {
    await caches.delete(pagesOf(mark));
    throw error;
  }
}

/** Forgets the pages of other builds, and hashed files that none of the last 30 days had. */
export async function tidy({ mark }: WorkerSettings): Promise<void> {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(pagesOf('')) && name !== pagesOf(mark));
  await Promise.all(others.map((name) => caches.delete(name)));
  const kept = await caches.open(files);
  const first = Date.now() - daysKept * 86_400_000;
  for (const request of await kept.keys()) {
    const date = (await kept.match(request))?.headers.get('Date') ?? '';
    if (Date.parse(date) < first) await kept.delete(request);
  }
}

/** Whether a file is named by its content, so that the kept one is the one to be had. */
export function isHashed(address: string, hashed: WorkerSettings['hashed']): boolean {
  return hashed.some((beginning) => address.startsWith(root + beginning));
}

/** A hashed file, whatever mark the page writes behind its name. */
export async function keptFile(request: Request): Promise<Response | undefined> {
  return (await caches.open(files)).match(request, { ignoreSearch: true });
}

/** A page with its day on it, or the one that says that there is none of that address; undefined where nothing is kept. */
export async function keptPage(url: string, { mark }: WorkerSettings): Promise<Response | undefined> {
  const { pathname } = new URL(url);
  const address = pathname.replace(/(?:\/(?:index\.html)?)?$/, '/');
  const kept = await caches.open(pagesOf(mark));
  const page = await kept.match(address);
  // Its addresses lead from where it stands.
  if (page && address === `${pathname}/`) return Response.redirect(address);
  return page ?? kept.match(`${root}/${locale}/404.html`);
}

async function fetchPack(address: string): Promise<Pack> {
  const answer = await fetch(root + address, { priority: 'low' });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  // The pack and this worker come from the same build.
  return (await answer.json()) as Pack;
}

async function put(pack: Pack, mark: string, hashed: WorkerSettings['hashed']): Promise<void> {
  const [ofPages, ofFiles] = await Promise.all([caches.open(pagesOf(mark)), caches.open(files)]);
  const now = new Date().toUTCString();
  for (const [address, kind, type, text] of pack.files) {
    const isNotFound = address.endsWith('/404.html');
    // It is shown in the place of pages at any depth.
    const answer = new Response(isNotFound ? text.replaceAll('="/', `="${root}/`) : text, {
      status: isNotFound ? 404 : 200,
      headers: { ...pack.headers[kind], 'Content-Type': type, Date: now },
    });
    await (isHashed(root + address, hashed) ? ofFiles : ofPages).put(root + address, answer);
  }
}
