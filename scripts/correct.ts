/** Corrects one figure and shows first what follows from it. Run: npm run --silent correct -- --help */
import { writeFileSync } from 'node:fs';
import { correct, type CorrectOutput } from './correct/correct-command';
import { readCorrectOptions } from './correct/correct-options';
import { printableLines } from './printable';

const options = readCorrectOptions(process.argv.slice(2));
const { lines, isRefused, toWrite } = answerTo(options);
if (isRefused) console.error(printableLines(lines.join('\n')));
else console.log(lines.join('\n'));
if (toWrite) {
  for (const { file, text } of [toWrite, ...toWrite.beside]) writeFileSync(file, text);
  console.log(toWrite.next.join('\n'));
}
if (isRefused) process.exitCode = 'advice' in options ? 2 : 1;

function answerTo(read: ReturnType<typeof readCorrectOptions>): CorrectOutput {
  if ('help' in read) return { lines: [read.help], isRefused: false };
  return 'advice' in read ? { lines: [read.advice], isRefused: true } : correct(read, '.');
}
