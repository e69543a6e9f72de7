import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { plainDate } from '../../dates';
import { locales } from '../../i18n/locales';
import { checkContent } from './all-content';
import { describeFault, type Fault, type FaultReport } from './fault';
import { sampledIn, writeBelow, writeSample } from './sample-writing';

type Changes = Readonly<Record<string, string | null | ((text: string) => string)>>;

const root = mkdtempSync(join(tmpdir(), 'content-'));
const files = writeSample(root);

/** The files of the sample. */
export const sampleNames: readonly string[] = [...files.keys()];

// Test files may share this one, so it stays until the last has ended.
process.once('exit', () => rmSync(root, { recursive: true }));

/** What the check finds after changes to content that has no fault: a new text, a change to a text, or null to take the file away. */
export function reportAfter(changes: Changes): FaultReport {
  try {
    for (const [name, change] of Object.entries(changes)) apply(name, change);
    return withoutOthers(checkContent(root, { today: plainDate('2026-11-30') }));
  } finally {
    for (const name of Object.keys(changes)) restore(name);
  }
}

/** Of the languages that the sample is not written in, everything is missing. */
function withoutOthers(report: FaultReport): FaultReport {
  const others = locales.filter((locale) => !sampledIn.includes(locale));
  const isOther = (file: string) => others.some((locale) => file.includes(`/${locale}.`));
  return { ...report, missing: report.missing.filter(({ file }) => !isOther(file)) };
}

/** The faults after changes, as an editor reads them. */
export function faultsAfter(changes: Changes): string[] {
  return reportAfter(changes).faults.map(describeFault);
}

/** What was done, the file, this for that, the place of the fault (`6 desks.0`, or `other/file.yaml:6`), and what it says. */
export type SampleSlip = [
  slip: string,
  file: string,
  from: string | RegExp | null,
  to: string | null,
  at: string,
  message: string,
];

/** The faults after one slip; a null for `from` writes the whole file, a null for both takes it away. */
export function faultsOfSlip(file: string, from: SampleSlip[2], to: SampleSlip[3]): Fault[] {
  return reportOfSlip(file, from, to).faults;
}

/** The same, and what else the check tells. */
export function reportOfSlip(file: string, from: SampleSlip[2], to: SampleSlip[3]): FaultReport {
  const change = from === null || to === null ? to : (text: string) => text.replace(from, () => to);
  return reportAfter({ [file]: change });
}

/** The files that may stand in a folder of words beside these. */
export function wordsFiles(...beside: readonly string[]): string {
  return [...locales.map((locale) => `${locale}.yaml`), ...beside].join(', ');
}

/** The fault that a slip should lead to. */
export function faultAt(file: string, at: string, message: string): Fault {
  const [place = '', path = ''] = at.split(' ');
  const [line, other] = place.split(':').toReversed();
  return { file: other ?? file, line: Number(line), path, message };
}

function apply(name: string, change: Changes[string] = null): void {
  if (change === null) return rmSync(join(root, name));
  if (typeof change === 'string') return writeBelow(root, name, change);
  const before = readFileSync(join(root, name), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`the change to ${name} changes nothing`);
  writeBelow(root, name, after);
}

/** Writes a file as it was. */
function restore(name: string): void {
  const text = files.get(name);
  if (text === undefined) return remove(name);
  writeBelow(root, name, text);
}

/** Takes a file away that was not there, and the folder that it alone made. */
function remove(name: string): void {
  rmSync(join(root, name));
  const folder = join(root, dirname(name));
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
