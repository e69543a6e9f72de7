/** Checks content/ and messages/ and says what to write instead. Run: npm run check-content -- --help */
import { writeFileSync } from 'node:fs';
import { say } from '@/lib/command-words/say';
import { checkContentCommand, sureOf, type CheckContentAnswer } from './check-content/check-content-command';
import { readCheckContentOptions } from './check-content/check-content-options';
import { printableLines } from './printable';

const { faults, lines, isRefused } = answer(process.argv.slice(2));
for (const fault of faults) console.error(printableLines(fault));
for (const line of lines) console.log(line);
process.exitCode = isRefused ? 1 : 0;

function answer(args: readonly string[]): CheckContentAnswer {
  const options = readCheckContentOptions(args);
  if ('help' in options) return { faults: [], lines: [options.help], isRefused: false };
  if ('advice' in options) return { faults: [options.advice], lines: [], isRefused: true };
  if ('warnings' in options) return checkContentCommand('.', options);
  const sure = sureOf('.', options);
  if ('advice' in sure) return { faults: [sure.advice], lines: [], isRefused: true };
  writeFileSync(sure.file, sure.text);
  return { faults: [], lines: [say('Written to {file}.', { file: sure.file })], isRefused: false };
}
