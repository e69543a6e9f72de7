import { spawnSync } from 'node:child_process';

/** What Poppler reads on the paper. It keeps the letters of every script; pdf.js loses some of those written above and below others, as in Nepali. */
export const textOnPaper = (file: string): string => read('pdftotext', '-raw', '-enc', 'UTF-8', file, '-');

/** What ZBar reads in the code on the first sheet as a printer would draw it: a reader that shares no code with the one that looks at the screen. */
export function codeOnPaper(file: string): string {
  const picture = file.replace(/\.pdf$/, '');
  read('pdftoppm', '-png', '-singlefile', '-r', '150', file, picture);
  return read('zbarimg', '--quiet', '--raw', `${picture}.png`).trim();
}

function read(program: string, ...args: string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (error)
    throw new Error(
      `${program} does not start. Install poppler-utils and zbar-tools (Debian, Ubuntu) or poppler and zbar (Homebrew): they read the printed sheet.`,
    );
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}
