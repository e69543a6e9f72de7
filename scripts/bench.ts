/** Measures what the project promises, on the built site, and fails when a promise is missed. Run: npm run bench (-- --against COMMIT --again) */
import { existsSync, readFileSync } from 'node:fs';
import { readFlags } from '@/lib/command-words/read-flags';
import { languages } from '@/lib/i18n/languages';
import { locales } from '@/lib/i18n/locales';
import { assess, outlines } from '@/lib/rules';
import { against } from './bench/against';
import { linesAnsweredPerSecond } from './bench/answered-lines';
import { buildAgain } from './bench/build-again';
import { judgedPerSecond } from './bench/assessment';
import { measuresAccountedFor, percentInEveryLanguage, percentWithSource } from './bench/bench-catalogue';
import { laterInJudgings } from './bench/later-in-judgings';
import { slowestChanges } from './bench/slowest-changes';
import { stepOfTheWay } from './bench/step-of-the-way';
import { linkLength } from './bench/link';
import { atLeast, atMost, type BenchRow } from './bench/bench-row';
import { percentFound, queriesWritten } from './bench/percent-found';
import { weigh, weighFile, type Weight } from './bench/weights';

const kilo = 1000;
/** A character of Chinese or Devanagari is three bytes, and what is typed in Latin letters stands beside the latter. */
const searchedBy = { latin: 30, japanese: 30, chinese: 32, devanagari: 45 };
const weights = weigh('out');
const contentPages = weights.filter(({ isIsland }) => !isIsland);
const measures = contentPages.filter(isPage('measures'));
const shortPages = contentPages.filter((page) => !measures.includes(page));
const lists = weights.filter(isPage('programmes'));
const checkers = weights.filter((page) => page.isIsland && !lists.includes(page));
/** In kB, where words are shorter than in most languages, or letters longer: furigana are three elements for each word. */
const contentLimits: Readonly<Record<string, number>> = { ja: 13, en: 13, 'ja-simple': 14.5, ne: 15 };
/** The same of rules and words, and of what is fetched after the first question. */
const wordLimits: Readonly<Record<string, number>> = { ja: 38, en: 38, 'ja-simple': 42, ne: 42 };
/** Together with what follows after the first question: what was promised before a third of it was moved there. */
const togetherLimits: Readonly<Record<string, number>> = { ja: 60, en: 60, 'ja-simple': 60, ne: 72 };

const flags = readFlags(process.argv.slice(2), { against: { type: 'string' }, again: { type: 'boolean' } });
if ('advice' in flags) {
  console.error(flags.advice);
  process.exit(2);
}
const asked = flags.values;
const rows: BenchRow[] = [
  ...(asked.against === undefined ? [] : await against(asked.against)),
  ...(asked.again ? buildAgain() : []),
  ...locales.map((locale) =>
    heaviestPage(
      `content page in ${locale}, whole transfer`,
      contentLimits[locale] ?? 13.5,
      shortPages.filter(({ address }) => address.startsWith(`/${locale}/`)),
    ),
  ),
  atMost('list of programmes and services, HTML + CSS', 25, 'kB', most(lists.map(seen))),
  atMost(
    'list of programmes and services, script of the search',
    20,
    'kB',
    most(lists.map(({ scripts }) => scripts)),
  ),
  ...locales.map((locale) =>
    atMost(
      `what the list is searched by: ${locale}`,
      searchedBy[languages[locale].script],
      'kB',
      most([weighFile('out', `checker/search-${locale}.`)]),
    ),
  ),
  atMost('measures of the strategy, whole transfer', 25, 'kB', most(measures.map(transfer))),
  atMost('content pages, script beside the page', 0, 'kB', most(contentPages.map(({ scripts }) => scripts))),
  atMost(
    'checker, script before the first question',
    100,
    'kB',
    most(checkers.filter(isPage('check')).map(({ scripts }) => scripts)),
  ),
  atMost(
    'checker, script and data before the first question',
    130,
    'kB',
    most(locales.map((locale) => (pageOf(locale)?.scripts ?? NaN) + weighFile('out', `checker/${locale}.`))),
  ),
  atMost(
    'checker and desk, script of a whole journey',
    150,
    'kB',
    most(checkers.map(({ scripts, laterScripts }) => scripts + laterScripts)),
  ),
  ...locales.map((locale) =>
    atMost(
      `checker, HTML + CSS + rules and words: ${locale}`,
      wordLimits[locale] ?? 42,
      'kB',
      checkerWeight(locale),
    ),
  ),
  ...locales.map((locale) =>
    atMost(
      `the same with what follows after the first question: ${locale}`,
      togetherLimits[locale] ?? 64,
      'kB',
      (checkerWeight(locale) ?? 0) + weighFile('out', `checker/later-${locale}.`) / kilo,
    ),
  ),
  atMost(
    'the Japanese beside another language on the sheet for the counter, fetched with the result',
    10.5,
    'kB',
    weighFile('out', 'checker/beside.') / kilo,
  ),
  ...locales.map((locale) =>
    atMost(
      `what a device keeps for use without a network, whole transfer: ${locale}`,
      450,
      'kB',
      (weighFile('out', `offline/${locale}.`) + weighFile('out', 'offline/shared.')) / kilo,
    ),
  ),
  atLeast('judged with all reasons, all programmes', 20_000, 'households/s', judgedPerSecond(assess)),
  atLeast('judged without reasons', 20_000, 'households/s', judgedPerSecond(outlines)),
  atLeast(
    'read, judged and answered as lines (--jsonl)',
    300,
    'households/s',
    await linesAnsweredPerSecond(),
  ),
  atMost(
    'looking ahead for what comes later, for one household',
    5,
    'judgings without reasons',
    laterInJudgings(),
  ),
  atMost(
    'a step of the way, of 100 the fifth slowest (50 where a processor is four times slower)',
    12.5,
    'ms',
    stepOfTheWay(),
  ),
  atMost('what would change a programme, slowest of 300 households', 200, 'ms', slowestChanges()),
  atMost('answers in a link, a family of five that answered everything', 512, 'bytes', linkLength(3)),
  atMost('answers in a link, the same family with 15 children', 2_048, 'bytes', linkLength(15)),
  atMost('build of the whole site, in ten languages', 200, 's', secondsOfBuild()),
  atLeast(`first result right, of ${queriesWritten} written queries`, 100, '%', percentFound()),
  atLeast('measures of the strategy accounted for, of 45', 45, 'measures', measuresAccountedFor()),
  atLeast('programmes and services with words in every language', 100, '%', percentInEveryLanguage()),
  atLeast('conditions, amounts and days with a source on record', 100, '%', percentWithSource()),
];

const width = Math.max(...rows.map(({ what }) => what.length));
for (const { what, target, measured, isReached } of rows) {
  console.log(`${isReached ? '✓' : '✗'} ${what.padEnd(width)}  ${target.padEnd(24)}  ${measured}`);
}
process.exitCode = rows.every(({ isReached }) => isReached) ? 0 : 1;

function heaviestPage(what: string, limit: number, pages: readonly Weight[]): BenchRow {
  const heaviest = pages.reduce((worst, page) => (transfer(page) > transfer(worst) ? page : worst));
  return atMost(
    `${what} (worst of ${pages.length}: ${heaviest.address})`,
    limit,
    'kB',
    transfer(heaviest) / kilo,
  );
}

function isPage(name: string) {
  return ({ address }: Weight) => locales.some((locale) => address === `/${locale}/${name}/`);
}

/** The heaviest of some weights in kilobytes; none where there is nothing to weigh. */
function most(weights: number[]): number | undefined {
  return weights.length === 0 ? undefined : Math.max(...weights) / kilo;
}

function seen({ html, looks }: Weight): number {
  return html + looks;
}

function transfer(page: Weight): number {
  return seen(page) + page.scripts;
}

function pageOf(locale: string): Weight | undefined {
  return checkers.find(({ address }) => address === `/${locale}/check/`);
}

function checkerWeight(locale: string): number | undefined {
  const page = pageOf(locale);
  return page && (seen(page) + weighFile('out', `checker/${locale}.`)) / kilo;
}

function secondsOfBuild(): number | undefined {
  return existsSync('.cache/build.json')
    ? JSON.parse(readFileSync('.cache/build.json', 'utf8')).seconds
    : undefined;
}
