import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { questionsToWord } from '../content/check/question';
import { writeBelow } from '../content/check/sample-writing';
import { loadCatalogue } from '../content/load';
import { defaultLocale } from '../i18n/locales';
import type { Catalogue } from '../rules';

/** The file of content and messages as they once were, in Japanese and English: every text by its path. */
export const frozenFile = 'lib/testing/frozen-content.json';

/** Writes content and messages as they once were below `root`. */
export function writeFrozen(root: string): void {
  const files: Readonly<Record<string, string>> = JSON.parse(readFileSync(frozenFile, 'utf8'));
  for (const [name, text] of Object.entries(files)) writeBelow(root, name, text);
  for (const id of questionsToWord().keys()) writeNewQuestion(root, id, files);
}

/** A question of the code that was not asked then has the words of today. */
function writeNewQuestion(root: string, id: string, files: Readonly<Record<string, string>>): void {
  const folder = `content/questions/${id}`;
  if (`${folder}/${defaultLocale}.yaml` in files) return;
  for (const name of readdirSync(folder))
    writeBelow(root, `${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8'));
}

let written: string | undefined;

/** The folder of the content that tests of code read: no correction of today's content turns them red. */
export function frozenContent(): string {
  if (written !== undefined) return written;
  const root = mkdtempSync(join(tmpdir(), 'frozen-'));
  process.once('exit', () => rmSync(root, { recursive: true }));
  writeFrozen(root);
  written = join(root, 'content');
  return written;
}

/** The catalogue of that content. */
export function frozenCatalogue(): Catalogue {
  return loadCatalogue(frozenContent());
}
