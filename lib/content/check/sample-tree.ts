import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spouseChoices } from '../../form/spouse-choice';
import { locales } from '../../i18n/locales';
import { hashOfWords } from '../read-file';
import { checkContent } from './all-content';
import { describeFault, type Fault, type FaultReport } from './fault';
import { questionsToWord, wordsForPeople } from './question';
import { sampleFiles } from './sample-files';

type Changes = Readonly<Record<string, string | null | ((text: string) => string)>>;

const files: Readonly<Record<string, string>> = { ...sampleFiles, ...questionFiles() };
const root = mkdtempSync(join(tmpdir(), 'content-'));
for (const name of Object.keys(files)) restore(name, false);
for (const name of Object.keys(files)) restore(name);
// Test files may share this one, so it stays until the last has ended.
process.once('exit', () => rmSync(root, { recursive: true }));

/** What the check finds after changes to content that has no fault: a new text, a change to a text, or null to take the file away. */
export function reportAfter(changes: Changes): FaultReport {
  try {
    for (const [name, change] of Object.entries(changes)) apply(name, change);
    return checkContent(root);
  } finally {
    for (const name of Object.keys(changes)) restore(name);
  }
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
  const change = from === null || to === null ? to : (text: string) => text.replace(from, () => to);
  return reportAfter({ [file]: change }).faults;
}

/** The fault that a slip should lead to. */
export function faultAt(file: string, at: string, message: string): Fault {
  const [place = '', path = ''] = at.split(' ');
  const [line, other] = place.split(':').toReversed();
  return { file: other ?? file, line: Number(line), path, message };
}

function apply(name: string, change: Changes[string] = null): void {
  if (change === null) return rmSync(join(root, name));
  if (typeof change === 'string') return write(name, change);
  const before = readFileSync(join(root, name), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`the change to ${name} changes nothing`);
  write(name, after);
}

/** Writes a file as it was, with the hash of the Japanese words, which have to be there first. */
function restore(name: string, withHash = true): void {
  const text = files[name];
  if (text === undefined) return remove(name);
  const hash = () => hashOfWords(join(root, dirname(name), 'ja.yaml'));
  write(name, withHash ? text.replace('HASH', hash) : text);
}

/** Takes a file away that was not there, and the folder that it alone made. */
function remove(name: string): void {
  rmSync(join(root, name));
  const folder = join(root, dirname(name));
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

/** The least words for every question, because each must have some. */
function questionFiles(): Readonly<Record<string, string>> {
  const files = [...questionsToWord()].flatMap(([id, question]) =>
    locales.map((locale) => {
      const { form } = question;
      const codes = form.type === 'spouse' ? spouseChoices : 'codes' in form ? form.codes : [];
      const choices = codes.map((code) => `  ${code}: a\n`).join('');
      const text = [
        locale === 'ja' ? '' : "translates: 'HASH'\n",
        'title: a\nshort: b\nwhy: c\n',
        wordsForPeople(question)
          .map((key) => `${key}: d\n`)
          .join(''),
        choices && `choices:\n${choices}`,
      ];
      return [`content/questions/${id}/${locale}.yaml`, text.join('')] as const;
    }),
  );
  return Object.fromEntries(files);
}
