import { join } from 'node:path';
import { defaultLocale } from '../../i18n/locales';
import { contentRoot, loadDesks, loadSources } from '../load';
import { loadEntry } from '../load-guides';
import type { EditedFiles } from './edited-files';
import { withItem } from './insert-item';

/** What a desk said on the telephone on a day, as a source: the same call is listed once. Gives its id. */
export function callSource(id: string, day: string, files: EditedFiles): string {
  const content = join(files.root, contentRoot);
  const [desk = ''] = loadEntry(id, content).desks;
  const name = loadDesks(defaultLocale, content)[desk]?.name ?? desk;
  return addedSource(files, {
    id: `call-${desk}-${day}`,
    rank: 'official',
    title: `${name}に電話で聞いたこと`,
    publisher: '本庄市',
    date: day,
    read: day,
  });
}

/** A page that was not on the list, as a source. Gives its id. */
export function pageSource(
  id: string,
  page: { readonly title: string; readonly url: string; readonly said: string; readonly read: string },
  files: EditedFiles,
): string {
  const { title, url, said, read } = page;
  return addedSource(files, {
    id: `page-${id}-${read}`,
    ...{ rank: 'official', title: title.trim(), publisher: '本庄市', url, date: said, read },
  });
}

type SourceLines = { readonly id: string } & Readonly<Record<string, string>>;

function addedSource(files: EditedFiles, source: SourceLines): string {
  const known = loadSources(join(files.root, contentRoot));
  const same = Object.values(known).find(
    ({ title, url, read }) => title === source.title && url === source.url && read === source.read,
  );
  if (same) return same.id;
  const id = freeId(source.id, Object.keys(known));
  files.change('content/sources.yaml', (text) => withItem(text, [], { ...source, id }));
  return id;
}

function freeId(wanted: string, taken: readonly string[]): string {
  let id = wanted;
  for (let count = 2; taken.includes(id); count += 1) id = `${wanted}-${count}`;
  return id;
}
