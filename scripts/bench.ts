/** Measures what the project promises, on the built site, and fails when a promise is missed. Run: npm run bench */
import { existsSync, readFileSync } from 'node:fs';
import { locales } from '@/lib/i18n/locales';
import { assessmentsPerSecond } from './bench/assessment';
import { slowestChanges } from './bench/changes';
import { linkLength } from './bench/link';
import { atLeast, atMost, type Row } from './bench/row';
import { weigh, weighData } from './bench/weights';

const kilo = 1000;
const weights = weigh('out');
const contentPages = weights.filter(({ isIsland }) => !isIsland);
const checkers = weights.filter(({ isIsland }) => isIsland);
const heaviest = contentPages.reduce((worst, page) => (transfer(page) > transfer(worst) ? page : worst));

const rows: Row[] = [
  atMost(
    `content page, whole transfer (worst of ${contentPages.length}: ${heaviest.address})`,
    12,
    'kB',
    transfer(heaviest) / kilo,
  ),
  atMost('content pages, script', 0, 'kB', Math.max(...contentPages.map(({ scripts }) => scripts)) / kilo),
  atMost(
    'checker, script of a whole journey',
    155,
    'kB',
    Math.max(...checkers.map(({ scripts }) => scripts)) / kilo,
  ),
  ...locales.map((locale) =>
    atMost(`checker, HTML + CSS + rules and words: ${locale}`, 45, 'kB', checkerWeight(locale)),
  ),
  atLeast('one full assessment, all programmes', 20_000, 'households/s', assessmentsPerSecond()),
  atMost('what would change a programme, slowest of 300 households', 200, 'ms', slowestChanges()),
  atMost('answers in a link, a family of five that answered everything', 512, 'bytes', linkLength(3)),
  atMost('answers in a link, the same family with 15 children', 2_048, 'bytes', linkLength(15)),
  atMost('build of the whole site', 90, 's', secondsOfBuild()),
];

const width = Math.max(...rows.map(({ what }) => what.length));
for (const { what, target, measured, isReached } of rows) {
  console.log(`${isReached ? '✓' : '✗'} ${what.padEnd(width)}  ${target.padEnd(24)}  ${measured}`);
}
process.exitCode = rows.every(({ isReached }) => isReached) ? 0 : 1;

function transfer({ html, looks, scripts }: { html: number; looks: number; scripts: number }): number {
  return html + looks + scripts;
}

function checkerWeight(locale: string): number | undefined {
  const page = checkers.find(({ address }) => address === `/${locale}/check/`);
  return page && (page.html + page.looks + weighData('out', locale)) / kilo;
}

function secondsOfBuild(): number | undefined {
  return existsSync('.cache/build.json')
    ? JSON.parse(readFileSync('.cache/build.json', 'utf8')).seconds
    : undefined;
}
