import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashedFolders, headersByKind, kindOf, packFolder, workerAddress } from '@/lib/headers';
import { locales } from '@/lib/i18n/locales';
import type { Pack, PackedFile, WorkerSettings } from '@/lib/offline/pack';
import { contentTypeOf } from './content-types';
import { filesBelow, pageAddress } from './pages';
import { workerOffScript, workerScript } from './worker-script';

/** Writes what a device keeps of each language, the worker that keeps it, and beside the site the one that takes it away. */
export async function placeOffline(out: string, hosting: string, pages: KeptPages): Promise<void> {
  const off = await workerOffScript();
  writeFileSync(join(hosting, 'sw.js'), off);
  mkdirSync(join(out, packFolder), { recursive: true });
  const shared = writePack(out, 'shared', sharedFiles(out));
  const packs = locales.map((locale) => [locale, writePack(out, locale, filesOf(locale, out, pages))]);
  const settings: Omit<WorkerSettings, 'mark'> = {
    languages: Object.fromEntries(packs),
    shared,
    hashed: hashedFolders,
  };
  const mark = hashOf(await workerScript({ ...settings, mark: '' }));
  const script = process.env.OFFLINE === 'off' ? off : await workerScript({ ...settings, mark });
  writeFileSync(join(out, workerAddress), script);
}

/** Every page as it is kept, by its file. */
type KeptPages = ReadonlyMap<string, string>;

/** The scripts, styles and pictures of all languages. Only data belongs to one. */
function sharedFiles(out: string): PackedFile[] {
  return filesBelow(out)
    .filter((file) => kindOf(`/${file}`) === 'hashed' && !file.endsWith('.json'))
    .map((file) => packed(file, readFileSync(join(out, file), 'utf8')));
}

/** All pages of a language, and the data that they name. */
function filesOf(locale: string, out: string, pages: KeptPages): PackedFile[] {
  const own = [...pages].filter(([file]) => file.startsWith(`${locale}/`));
  const named = own.flatMap(([, text]) =>
    [...text.matchAll(/\/(checker\/[\w.-]+\.json)/g)].map(([, file = '']) => file),
  );
  return [
    ...own.map(([file, text]) => packed(file, text)),
    ...[...new Set(named)].sort().map((file) => packed(file, readFileSync(join(out, file), 'utf8'))),
  ];
}

function packed(file: string, text: string): PackedFile {
  const [address, type] = [pageAddress(file), contentTypeOf(file)];
  if (!/(?:charset=utf-8|json)$/.test(type)) throw new Error(`${file} is no text: it cannot be kept as one.`);
  return [address, kindOf(address), type, text];
}

/** Writes a pack under the hash of its content, and gives its address. */
function writePack(out: string, name: string, files: PackedFile[]): string {
  const kinds = [...new Set(files.map(([, kind]) => kind))];
  const headers = Object.fromEntries(Object.entries(headersByKind).filter(([kind]) => kinds.includes(kind)));
  const pack: Pack = { headers, files };
  const text = JSON.stringify(pack);
  const address = `${packFolder}${name}.${hashOf(text)}.json`;
  writeFileSync(join(out, address), text);
  return address;
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
