/** Writes the files of a new programme, service, guide or question, and proposes examples of a rule. Run: npm run new -- --help */
import { dayInJapan } from '@/lib/dates';
import { newCommand } from './new/new-command';
import { printableLines } from './printable';

const { text, code } = newCommand(process.argv.slice(2), '.', dayInJapan(new Date()));
if (code === 0) console.log(text);
else console.error(printableLines(text));
process.exitCode = code;
