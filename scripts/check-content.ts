/** Checks content/ and messages/ and says what to write instead. Run: npm run check-content -- --help */
import { writeFileSync } from 'node:fs';
import { say } from '@/lib/command-words/say';
import { checkContentCommand, sureOf, type CheckContentAnswer } from './check-content/check-content-command';
import { readCheckContentOptions } from './check-content/check-content-options';
import { printableLines } from './printable';

const options = readCheckContentOptions(process.argv.slice(2));
const { faults, lines, isRefused } = answerTo(options);
for (const fault of faults) console.error(printableLines(fault));
for (const line of lines) console.log(line);
if (isRefused) process.exitCode = 'advice' in options ? 2 : 1;

function answerTo(read: ReturnType<typeof readCheckContentOptions>): CheckContentAnswer {
  if ('help' in read) return { faults: [], lines: [read.help], isRefused: false };
  if ('advice' in read) return { faults: [read.advice], lines: [], isRefused: true };
  if ('warnings' in read) return checkContentCommand('.', read);
  const sure = sureOf('.', read);
  if ('advice' in sure) return { faults: [sure.advice], lines: [], isRefused: true };
  writeFileSync(sure.file, sure.text);
  return { faults: [], lines: [say('Written to {file}.', { file: sure.file })], isRefused: false };
}
