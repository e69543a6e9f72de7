import { spawnSync } from 'node:child_process';
import { installDebianPackages } from './debian-packages';

/** Gives pages, on the screen and on paper, the letters of every language of the site, where the system has none and lets us add them. */
export function ensureFonts(): void {
  if (process.platform !== 'linux') return;
  const missing = fonts.filter(({ language }) => !output('fc-list', `:lang=${language}`, 'family')?.trim());
  if (missing.length > 0) installDebianPackages(missing.map(({ debian }) => debian));
}

const fonts = [
  { language: 'ja', debian: 'fonts-noto-cjk' },
  { language: 'ne', debian: 'fonts-noto-core' },
];

/** What reads a printed sheet in the journeys, installed where it is missing and may be; elsewhere a sentence says what to install. */
export function ensurePaperReaders(): void {
  // What they recommend besides draws and converts pictures, which nobody needs here.
  if (missingReaders().length > 0)
    installDebianPackages(['--no-install-recommends', 'poppler-utils', 'zbar-tools']);
  const missing = missingReaders();
  if (missing.length > 0)
    console.log(
      `${missing.join(', ')} cannot be started, so the seven journeys will fail. They read the printed sheet: install poppler-utils and zbar-tools (Debian, Ubuntu) or poppler and zbar (Homebrew).`,
    );
}

const readers = ['pdftotext', 'pdftoppm', 'zbarimg'];
const missingReaders = (): string[] => readers.filter((each) => output(each, '--help') === undefined);

/** What a program says; undefined where it does not start. */
function output(program: string, ...args: string[]): string | undefined {
  const { stdout, error } = spawnSync(program, args, { encoding: 'utf8' });
  return error ? undefined : stdout;
}
