/** Compares translations with the Japanese, sentence by sentence, and marks them as right. Run: npm run --silent translated -- --help */
import { printableLines } from './printable';
import { translatedCommand } from './translated/translated-command';

const { text, code } = translatedCommand(process.argv.slice(2));
if (code === 0) console.log(text);
else console.error(printableLines(text));
process.exitCode = code;
