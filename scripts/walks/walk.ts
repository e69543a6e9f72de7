import type { Browser, BrowserContext, Page } from '@playwright/test';
import { freshState } from '@/lib/visit/checker-state';
import { savedText } from '@/lib/visit/saved-text';
import type { PlainDate } from '@/lib/dates';
import { locales } from '@/lib/i18n/locales';
import type { Catalogue } from '@/lib/rules';
import type { Random } from '@/lib/rules/proof/random';
import { answersAlone, expectedOutcomes } from './expected';
import { moves } from './walk-moves';
import { settledPage, step } from './page-steps';

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
export async function walkSite(ground: Ground, random: Random, actions: number): Promise<Walked> {
  const context = await contextOn(ground);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  let compared = 0;
  await page.goto(`${ground.origin}/${random.pick(locales)}/check/`);
  await settledPage(page);
  for (let done = 0; done < actions; done += 1) {
    const move = random.pick(moves);
    const before = await outcomes(ground, page);
    try {
      await move.act(page, random);
      await settledPage(page);
    } catch (error) {
      faults.push(`${move.name} at ${page.url()}: ${error}`);
      break;
    }
    const after = await outcomes(ground, page);
    if (move.keepsResult && after !== before) faults.push(`${move.name}: ${before} became ${after}`);
    if (done % 8 !== 7 && done !== actions - 1) continue;
    faults.push(...(await differences(ground, page)));
    compared += 1;
  }
  await context.close();
  return { compared, faults };
}

/** What the answers in the tab come to. */
async function outcomes({ day, catalogue }: Ground, page: Page): Promise<string> {
  return expectedOutcomes((await savedIn(page)) || savedText(freshState), day, catalogue).join();
}

const savedIn = async (page: Page): Promise<string> =>
  (await page.evaluate(() => sessionStorage.getItem('checker'))) ?? '';

async function differences(ground: Ground, page: Page): Promise<string[]> {
  await step(page, 'result');
  const saved = await savedIn(page);
  if (saved === '') return [];
  const shown = await shownOutcomes(page);
  const expected = expectedOutcomes(saved, ground.day, ground.catalogue);
  const fresh = await openedWith(ground, page.url(), answersAlone(saved, ground.day));
  const isSameText = fresh === (await textOf(page));
  return [
    // What was not checked stands by topic.
    ...(shown.toSorted().join() === expected.toSorted().join()
      ? []
      : [`shown ${shown.join()}, expected ${expected.join()}, for ${saved}`]),
    ...(isSameText ? [] : [`the same answers in a new tab say something else: ${saved}`]),
  ];
}

const shownOutcomes = (page: Page): Promise<string[]> =>
  page.locator('[data-programme]').evaluateAll((programmes) =>
    programmes.map((programme) => {
      const group = programme.closest('section')?.getAttribute('aria-labelledby')?.replace('group-', '');
      return `${programme.getAttribute('data-programme')} ${group}`;
    }),
  );

/** The whole result, the folded parts too, which are filled last, and what is fetched after rules and words. */
async function textOf(page: Page): Promise<string> {
  await page.locator('article details > div:empty').first().waitFor({ state: 'detached' });
  await page
    .locator(`:is(article, [aria-labelledby="open-to-all"]) p[role="status"]`)
    .first()
    .waitFor({ state: 'detached' });
  return page.locator('main').evaluate((main) => main.textContent ?? '');
}

async function openedWith(ground: Ground, url: string, saved: string): Promise<string> {
  const context = await contextOn(ground);
  await context.addInitScript((text) => sessionStorage.setItem('checker', text), saved);
  const page = await context.newPage();
  await page.goto(url);
  await settledPage(page);
  const text = await textOf(page);
  await context.close();
  return text;
}

async function contextOn({ browser, day }: Ground): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'ja-JP', timezoneId: 'Asia/Tokyo' });
  await context.clock.setFixedTime(`${day}T09:00:00+09:00`);
  return context;
}
