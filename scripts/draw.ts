/** Draws the rule of a programme as a tree. Run: npm run --silent draw -- --help */
import { writeFileSync } from 'node:fs';
import { say } from '@/lib/command-words/say';
import { drawCommand } from './draw/draw-command';
import { printableLines } from './printable';

const { text, isRefused, file } = drawCommand(process.argv.slice(2));
if (isRefused) console.error(printableLines(text));
else if (file === undefined) process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
else write(file);
if (isRefused) process.exitCode = 2;

function write(name: string): void {
  try {
    writeFileSync(name, text);
  } catch {
    console.error(say('{name} cannot be written: choose a folder that is there.', { name }));
    process.exitCode = 2;
  }
}
