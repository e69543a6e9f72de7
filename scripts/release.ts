/** Puts the built site where a web server finds it, or the one before it back: npm run release -- /srv/site [--back] */
import { releaseSite, rollBack } from './release/releases';

const [target, ...options] = process.argv.slice(2);
const isBack = options.includes('--back');

if (!target || target.startsWith('-') || options.some((option) => option !== '--back')) {
  console.error(
    'Say where: npm run release -- /srv/site, and --back behind it to bring the last release back.',
  );
  process.exit(1);
}
try {
  const name = isBack ? rollBack(target) : releaseSite('out', '.cache/older', target);
  console.log(`${target}/current is ${name}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
