/** Lists what nobody has compared with its sources for too long. Run: npm run --silent stale -- --help */
import { printableLines } from './printable';
import { staleCommand } from './stale/stale-command';

const { text, isRefused, code } = staleCommand(process.argv.slice(2));
if (isRefused) console.error(printableLines(text));
else console.log(text);
process.exitCode = code;
