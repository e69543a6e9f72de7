import type { Page } from '@playwright/test';
import type { Random } from '@/lib/rules/proof/random';
import { answerSomehow } from './answer';
import { openLinkToAnswers, reopenFromDevice } from './keep';
import { settledPage, step } from './page-steps';

/** Something that people do at the checker. */
export type WalkMove = {
  readonly name: string;
  readonly act: (page: Page, random: Random) => Promise<unknown>;
  /** Whether the answers must come to the same afterwards. */
  readonly keepsResult: boolean;
};

/** Half of what people do is answering. */
export const moves: readonly [WalkMove, ...WalkMove[]] = [
  ...answering(10),
  keeping('edit', editAnswer),
  keeping('back', (page) => page.goBack()),
  keeping('forward', (page) => page.goForward()),
  keeping('reload', (page) => page.reload()),
  keeping('switch language', switchLanguage),
  keeping('print', print),
  keeping('keep and go on', reopenFromDevice),
  keeping('open a link', openLinkToAnswers),
];

function answering(times: number): [WalkMove, ...WalkMove[]] {
  const move: WalkMove = { name: 'answer', act: answerSomehow, keepsResult: false };
  return [move, ...Array.from({ length: times - 1 }, () => move)];
}

function keeping(name: string, act: WalkMove['act']): WalkMove {
  return { name, act, keepsResult: true };
}

/** Opens one of the answers to change it. */
async function editAnswer(page: Page, random: Random): Promise<void> {
  await step(page, 'check-answers');
  const rows = page.locator('main dl a, main table a, main li a').and(page.locator('a[href^="#"]'));
  const count = await rows.count();
  if (count > 0) await rows.nth(random.whole(0, count - 1)).click();
}

async function switchLanguage(page: Page, random: Random): Promise<void> {
  const languages = page.locator('nav[aria-label=Language] a:not([aria-current])');
  const count = await languages.count();
  if (count === 0) return;
  await Promise.all([
    page.waitForEvent('load'),
    languages.nth(random.whole(0, count - 1)).evaluate((link) => link instanceof HTMLElement && link.click()),
  ]);
}

async function print(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => {
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
  });
  await page.emulateMedia({ media: 'screen' });
  await settledPage(page);
}
