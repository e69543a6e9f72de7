import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../command-words/say';
import { sureSchema } from '../catalogue-schemas';
import { readContentFile, type ContentFile } from '../check/content-file';
import type { Fault, FaultReport } from '../check/fault';
import { schemaFaults } from '../check/schema-faults';
import { isDoubt, valueAtPlace, type Doubt } from './doubt';

/** What somebody is sure of: the value at a place, and why. */
export type Sure = { readonly file: string; readonly at: string; readonly value: string };

/** The file of what is meant although it looks wrong. */
export const sureFile = 'content/sure.yaml';

/** Everything somebody is sure of, as far as it can be read. */
export function readSure(root: string): Sure[] {
  if (!existsSync(join(root, sureFile))) return [];
  const { data } = readContentFile(root, sureFile, { faults: [], missing: [], stale: [], warnings: [] }, '');
  const { success, data: entries } = sureSchema.safeParse(data);
  return success ? entries : [];
}

/** The text of the list with an entry more for each of these doubts, as it is written to the file. */
export function withSure(root: string, doubts: readonly Doubt[], because: string): string {
  const path = join(root, sureFile);
  return doubts.reduce(
    (list, { file, doubted }) => withSureOf(list, { file, ...doubted }, because),
    existsSync(path) ? readFileSync(path, 'utf8') : '',
  );
}

/** A text of the list with one more entry. */
export function withSureOf(list: string, { file, at, value }: Sure, because: string): string {
  const text = list && list.replace(/\n?$/, '\n');
  // Every value is a text: 600000 would come back as a number.
  const entry = [
    `- file: ${file}`,
    `  at: ${at}`,
    `  value: ${quoted(value)}`,
    `  because: ${quoted(because.replaceAll(/\s+/g, ' '))}`,
  ];
  return `${text.replace(/^\[\]\n/m, '')}${entry.join('\n')}\n`;
}

/** As it stands, blanks of full width too; a text of several lines in one. */
const quoted = (text: string): string =>
  text.includes('\n') ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;

/** Whether a doubt is about something that somebody is sure of. */
export function isSure(entries: readonly Sure[], { file, doubted }: Doubt): boolean {
  const { at, value } = doubted;
  return entries.some((each) => each.file === file && each.at === at && each.value === value);
}

/** Of these faults, those that nobody has called meant. */
export function unsure(root: string, faults: readonly Fault[]): Fault[] {
  const entries = readSure(root);
  return faults.filter((fault) => !isDoubt(fault) || !isSure(entries, fault));
}

/** Checks the list itself: what it is sure of still stands there. */
export function checkSure(root: string, report: FaultReport): void {
  if (!existsSync(join(root, sureFile))) return;
  const file = readContentFile(root, sureFile, report, '');
  report.faults.push(...schemaFaults(file, sureSchema));
  for (const [index, entry] of readSure(root).entries()) {
    if (holds(root, entry)) continue;
    const { at, value } = entry;
    report.faults.push(
      file.fault([index], say('Delete this entry: {value} no longer stands at {at}.', { at, value })),
    );
  }
}

function holds(root: string, entry: Sure): boolean {
  if (!existsSync(join(root, entry.file))) return false;
  return holdsIn(
    readContentFile(root, entry.file, { faults: [], missing: [], stale: [], warnings: [] }, ''),
    entry,
  );
}

/** Whether what somebody is sure of still stands in its file. */
export function holdsIn({ data }: ContentFile, { at, value }: Sure): boolean {
  return String(valueAtPlace(data, at) ?? '') === value;
}
