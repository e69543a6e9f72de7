/** Lists what nobody has compared with its sources for too long. Run: npm run --silent stale -- --help */
import { staleContent } from '@/lib/content/stale';
import { readStaleOptions } from './stale/options';
import { staleLines } from './stale/stale-lines';

const options = readStaleOptions(process.argv.slice(2));
if ('help' in options) console.log(options.help);
else if ('advice' in options) {
  console.error(options.advice);
  process.exitCode = 2;
} else {
  const stale = staleContent(options.on, options.within);
  console.log(staleLines(stale, options).join('\n'));
  process.exitCode = stale.some(({ isDue }) => isDue) ? 1 : 0;
}
