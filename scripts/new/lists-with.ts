import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { loadOpenDataIds } from '@/lib/content/load';

/** The lists that name something new, with their new last lines: its place in order, and for open data the next free number. */
export function listsWith(root: string, kind: 'programme' | 'service' | 'guide', id: string) {
  const order = `content/${kind}s.yaml`;
  const numbers = 'content/open-data-ids.yaml';
  return {
    [order]: appended(root, order, `- ${id}`),
    ...(kind !== 'guide' && { [numbers]: appended(root, numbers, `${id}: '${freeNumber(root)}'`) }),
  };
}

/** The list of sources with one more of which the rest is to be written. */
export function sourcesWith(root: string, id: string, today: string): Readonly<Record<string, string>> {
  const file = 'content/sources.yaml';
  const lines = [
    `- id: ${id}`,
    '  rank: official',
    '  title: 〔書く所：資料の題〕',
    '  publisher: 本庄市',
    '  url: 〔書く所：ページの URL。紙の資料ならこの行を消す〕',
    '  date: 〔書く所：資料の日（2026-04-01 のように）。書かれていなければこの行を消す〕',
    `  read: ${today}`,
  ];
  return { [file]: appended(root, file, lines.join('\n')) };
}

/** The names of the sources on the list, also while one of them is still being written. */
export function sourceIds(root: string): string[] {
  const list: readonly { readonly id: string }[] = parse(
    readFileSync(join(root, 'content/sources.yaml'), 'utf8'),
  );
  return list.map(({ id }) => id);
}

function freeNumber(root: string): number {
  return Math.max(1_000_000_000, ...Object.values(loadOpenDataIds(join(root, 'content'))).map(Number)) + 1;
}

function appended(root: string, file: string, lines: string): string {
  return `${readFileSync(join(root, file), 'utf8').trimEnd()}\n${lines}\n`;
}
