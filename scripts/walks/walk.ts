import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { PlainDate } from '@/lib/dates';
import { locales } from '@/lib/i18n/locales';
import type { Catalogue } from '@/lib/rules/assess';
import type { Random } from '@/lib/rules/proof/random';
import { answerSomehow } from './answer';
import { answersAlone, expectedOutcomes } from './expected';
import { settled, step } from './steps';

/** Where walks take place. */
export type Ground = {
  readonly browser: Browser;
  readonly origin: string;
  readonly day: PlainDate;
  readonly catalogue: Catalogue;
};

/** What a walk came to: how often the result was compared, and every difference or error. */
export type Walked = { readonly compared: number; readonly faults: readonly string[] };

/** Goes through the checker at random, and holds the result that is shown against what the answers alone come to. */
export async function walk(ground: Ground, random: Random, actions: number): Promise<Walked> {
  const context = await contextOn(ground);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  let compared = 0;
  await page.goto(`${ground.origin}/${random.pick(locales)}/check/`);
  await settled(page);
  for (let done = 0; done < actions; done += 1) {
    await random.pick(moves)(page, random);
    await settled(page);
    if (done % 8 !== 7 && done !== actions - 1) continue;
    faults.push(...(await differences(ground, page)));
    compared += 1;
  }
  await context.close();
  return { compared, faults };
}

type Move = (page: Page, random: Random) => Promise<unknown>;

const moves: [Move, ...Move[]] = [
  answerSomehow,
  answerSomehow,
  answerSomehow,
  answerSomehow,
  answerSomehow,
  answerSomehow,
  (page) => page.goBack(),
  (page) => page.goForward(),
  (page) => page.reload(),
  switchLanguage,
  editAnswer,
  print,
];

async function switchLanguage(page: Page, random: Random): Promise<void> {
  const languages = page.locator('nav[aria-label=Language] a:not([aria-current])');
  const count = await languages.count();
  if (count === 0) return;
  await Promise.all([
    page.waitForEvent('load'),
    languages.nth(random.whole(0, count - 1)).evaluate((link) => link instanceof HTMLElement && link.click()),
  ]);
}

async function editAnswer(page: Page, random: Random): Promise<void> {
  await step(page, 'check-answers');
  const rows = page.locator('main dl a, main table a, main li a').and(page.locator('a[href^="#"]'));
  const count = await rows.count();
  if (count > 0) await rows.nth(random.whole(0, count - 1)).click();
}

async function print(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
  });
  await page.emulateMedia({ media: 'screen' });
}

async function differences(ground: Ground, page: Page): Promise<string[]> {
  await step(page, 'result');
  const saved = (await page.evaluate(() => sessionStorage.getItem('checker'))) ?? '';
  if (saved === '') return [];
  const shown = await shownOutcomes(page);
  const expected = expectedOutcomes(saved, ground.day, ground.catalogue);
  const fresh = await openedWith(ground, page.url(), answersAlone(saved, ground.day));
  const isSameText = fresh === (await textOf(page));
  return [
    ...(shown.join() === expected.join()
      ? []
      : [`shown ${shown.join()}, expected ${expected.join()}, for ${saved}`]),
    ...(isSameText ? [] : [`the same answers in a new tab say something else: ${saved}`]),
  ];
}

const shownOutcomes = (page: Page): Promise<string[]> =>
  page.locator('article').evaluateAll((articles) =>
    articles.map((article) => {
      const id = article.getAttribute('aria-labelledby')?.replace('title-', '');
      const group = article.closest('section')?.getAttribute('aria-labelledby')?.replace('group-', '');
      return `${id} ${group}`;
    }),
  );

/** The whole result, the folded parts too. */
const textOf = (page: Page): Promise<string> =>
  page.locator('main').evaluate((main) => main.textContent ?? '');

async function openedWith(ground: Ground, url: string, saved: string): Promise<string> {
  const context = await contextOn(ground);
  await context.addInitScript((text) => sessionStorage.setItem('checker', text), saved);
  const page = await context.newPage();
  await page.goto(url);
  await settled(page);
  const text = await textOf(page);
  await context.close();
  return text;
}

async function contextOn({ browser, day }: Ground): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  await context.clock.setFixedTime(`${day}T09:00:00+09:00`);
  return context;
}
