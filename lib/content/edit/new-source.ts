import { join } from 'node:path';
import { parseDate, type PlainDate } from '../../dates';
import type { Learned } from '../../edit/tasks';
import { defaultLocale } from '../../i18n/locales';
import { contentRoot, loadDesks, loadSources } from '../load';
import { hostOf } from '../plausible/closed-addresses';
import { isOfficial } from '../plausible/source-doubts';
import type { EditedFiles } from './edited-files';
import { withItem } from './insert-item';

/** The source by which something is written: one on the list, a call to the desk, or a page that is added. Gives its id. */
export function sourceFor(
  { learnedFrom, pageTitle, pageAddress, said }: Learned,
  { desk, today }: { readonly desk: string; readonly today: PlainDate },
  files: EditedFiles,
): string {
  if (learnedFrom === 'call') return callSource(desk, parseDate(said) ?? today, files);
  if (learnedFrom !== 'page') return learnedFrom;
  return addedSource(files, {
    id: `page-${desk}-${today}`,
    ...{ rank: isOfficial(pageAddress) ? 'official' : 'third', title: pageTitle.trim() },
    ...{ publisher: publisherOf(pageAddress, files), url: pageAddress },
    ...{ date: said, read: today },
  });
}

/** Whoever has published other pages of that address; its name where nobody is known. */
function publisherOf(address: string, { root }: EditedFiles): string {
  const host = hostOf(address) ?? address;
  const others = Object.values(loadSources(join(root, contentRoot)));
  return others.find(({ url }) => url !== undefined && hostOf(url) === host)?.publisher ?? host;
}

/** What a desk said on the telephone on a day, as a source: the same call is listed once. */
export function callSource(desk: string, day: string, files: EditedFiles): string {
  const name = loadDesks(defaultLocale, join(files.root, contentRoot))[desk]?.name ?? desk;
  return addedSource(files, {
    id: `call-${desk}-${day}`,
    ...{ rank: 'official', title: `${name}に電話で聞いたこと`, publisher: '本庄市', heard: 'telephone' },
    ...{ date: day, read: day },
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
