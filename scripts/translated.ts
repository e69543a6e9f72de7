/** Compares translations with the Japanese, sentence by sentence, and marks them as right. Run: npm run --silent translated -- --help */
import { translatedCommand } from './translated/translated-command';

const { text, code } = translatedCommand(process.argv.slice(2));
(code === 0 ? console.log : console.error)(text);
process.exitCode = code;
