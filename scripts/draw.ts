/** Draws the rule of a programme as a tree. Run: npm run --silent draw -- --help */
import { writeFileSync } from 'node:fs';
import { drawCommand } from './draw/draw-command';
import { printableLines } from './printable';

const { text, isRefused, file } = drawCommand(process.argv.slice(2));
if (isRefused) console.error(printableLines(text));
else if (file === undefined) process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
else writeFileSync(file, text);
process.exitCode = isRefused ? 2 : 0;
