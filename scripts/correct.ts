/** Corrects one figure and shows first what follows from it. Run: npm run --silent correct -- --help */
import { writeFileSync } from 'node:fs';
import { correct, type CorrectOutput } from './correct/correct-command';
import { readCorrectOptions } from './correct/correct-options';
import { printableLines } from './printable';

const { lines, isRefused, toWrite } = answer(process.argv.slice(2));
if (isRefused) console.error(printableLines(lines.join('\n')));
else console.log(lines.join('\n'));
if (toWrite) {
  for (const { file, text } of [toWrite, ...toWrite.beside]) writeFileSync(file, text);
  console.log(toWrite.next.join('\n'));
}
process.exitCode = isRefused ? 1 : 0;

function answer(args: readonly string[]): CorrectOutput {
  const options = readCorrectOptions(args);
  if ('help' in options) return { lines: [options.help], isRefused: false };
  return 'advice' in options ? { lines: [options.advice], isRefused: true } : correct(options, '.');
}
