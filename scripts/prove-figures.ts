/** Proves that days, sums, telephone numbers and all other figures of every page and of many results are the same in all languages. Needs a build. Run: npx tsx scripts/prove-figures.ts [households] [seed] */
import { chromium } from '@playwright/test';
import { loadCatalogue } from '@/lib/content/load';
import { defaultLocale } from '@/lib/i18n/locales';
import { randomFrom } from '@/lib/rules/proof/random';
import { filesBelow } from './export/pages';
import { compareResults } from './figures/compare-results';
import { comparing, type FigureComparison } from './figures/comparison';
import { eachLocale } from './figures/each-locale';
import { readBlocks } from './figures/read-blocks';
import { presentBrowser } from './setup/browser';

const [households = '500', seed = '1'] = process.argv.slice(2);
const comparison: FigureComparison = { figures: 0, differences: new Set() };
const compare = comparing(comparison);

const executablePath = presentBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
const page = await browser.newPage();
const pages = filesBelow(`out/${defaultLocale}`).filter((file) => file.endsWith('.html'));
for (const file of pages) {
  const blocks = await readBlocks(page, file);
  compare(
    file,
    eachLocale((locale) => blocks[locale].map(({ said }) => said)),
  );
}
await browser.close();

compareResults(Number(households), loadCatalogue(), randomFrom(Number(seed)), compare);

for (const difference of comparison.differences) console.log(difference);
const figures = comparison.figures.toLocaleString('en');
console.log(
  `${pages.length} pages, ${households} results, ${figures} figures compared, ${comparison.differences.size} differences`,
);
process.exitCode = comparison.differences.size > 0 ? 1 : 0;
