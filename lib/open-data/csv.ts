import { stringify } from 'csv-stringify/sync';
import type { Table } from './column';

/** The table as the national checkers read it: UTF-8 with a byte order mark, CRLF, the header in line 1. */
export function csvOf({ set, rows }: Table): string {
  const header = set.columns.map(({ name }) => name);
  return stringify([header, ...rows], { bom: true, record_delimiter: 'windows' });
}

/** The same records as objects, every cell under its header. */
export function recordsOf({ set, rows }: Table): Record<string, string>[] {
  return rows.map((row) => Object.fromEntries(set.columns.map(({ name }, at) => [name, row[at] ?? ''])));
}
