/** Lists what nobody has compared with its sources for too long. Run: npm run --silent stale -- --help */
import { staleCommand } from './stale/stale-command';

const { text, isRefused, code } = staleCommand(process.argv.slice(2));
(isRefused ? console.error : console.log)(text);
process.exitCode = code;
