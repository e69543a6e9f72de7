/** Says whether the desks judge as the rules do, and what differs. Run: npm run --silent agreement -- --help */
import { agreementCommand } from './agreement/agreement-command';
import { printableLines } from './printable';

const { text, code } = agreementCommand(process.argv.slice(2));
if (code === 2) console.error(printableLines(text));
else console.log(text);
process.exitCode = code;
