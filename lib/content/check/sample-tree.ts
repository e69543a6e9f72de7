import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { locales } from '../../i18n/locales';
import { hashOfWords } from '../read-file';
import { checkContent } from './check-content';
import { describeFault, type Fault, type Report } from './fault';
import { questionsToWord } from './question';
import { sampleFiles } from './sample-files';

type Changes = Readonly<Record<string, string | null | ((text: string) => string)>>;

/** What the check finds after changes to content that has no fault: a new text, a change to a text, or null to take the file away. */
export function reportAfter(changes: Changes): Report {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    for (const [file, text] of Object.entries({ ...sampleFiles, ...questionFiles() }))
      write(root, file, text);
    for (const [file, text] of Object.entries({ ...sampleFiles, ...questionFiles() })) {
      write(
        root,
        file,
        text.replace('HASH', () => hashOfWords(join(root, dirname(file), 'ja.yaml'))),
      );
    }
    for (const [file, change] of Object.entries(changes)) apply(root, file, change);
    return checkContent(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The faults after changes, as an editor reads them. */
export function faultsAfter(changes: Changes): string[] {
  return reportAfter(changes).faults.map(describeFault);
}

/** What was done, the file, this for that, the place of the fault (`6 desks.0`, or `other/file.yaml:6`), and what it says. */
export type Slip = [
  slip: string,
  file: string,
  from: string | RegExp | null,
  to: string | null,
  at: string,
  message: string,
];

/** The faults after one slip; a null for `from` writes the whole file, a null for both takes it away. */
export function faultsOfSlip(file: string, from: Slip[2], to: Slip[3]): Fault[] {
  const change = from === null || to === null ? to : (text: string) => text.replace(from, () => to);
  return reportAfter({ [file]: change }).faults;
}

/** The fault that a slip should lead to. */
export function faultAt(file: string, at: string, message: string): Fault {
  const [place = '', path = ''] = at.split(' ');
  const [line, other] = place.split(':').toReversed();
  return { file: other ?? file, line: Number(line), path, message };
}

function apply(root: string, file: string, change: Changes[string] = null): void {
  if (change === null) return rmSync(join(root, file));
  if (typeof change === 'string') return write(root, file, change);
  const before = readFileSync(join(root, file), 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`the change to ${file} changes nothing`);
  write(root, file, after);
}

function write(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

/** The least words for every question, because each must have some. */
function questionFiles(): Record<string, string> {
  const files = [...questionsToWord()].flatMap(([id, { form, ofSpouse }]) =>
    locales.map((locale) => {
      const choices = 'codes' in form ? form.codes.map((code) => `  ${code}: a\n`).join('') : '';
      const text = [
        locale === 'ja' ? '' : "translates: 'HASH'\n",
        'title: a\nshort: b\nwhy: c\n',
        ofSpouse ? 'spouseTitle: d\nspouseShort: e\n' : '',
        choices && `choices:\n${choices}`,
      ];
      return [`content/questions/${id}/${locale}.yaml`, text.join('')] as const;
    }),
  );
  return Object.fromEntries(files);
}
