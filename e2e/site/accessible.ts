import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

const screens = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];

/**
 * What is shown breaks no rule on a phone and on a computer, and nothing has to be moved sideways on the smallest screen. With `part`, only what
 * that selects is looked at.
 */
export async function expectAccessible(page: Page, state = 'the page', part = 'html') {
  for (const screen of screens) {
    await page.setViewportSize(screen);
    // Words with furigana have the colours of the text around them; each of a thousand would be looked at for contrast.
    const axe = new AxeBuilder({ page }).withTags(rules).include(part).exclude('ruby');
    const { violations } = await (await withoutLongWait(axe, page, screen)).analyze();
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    expect(found, `${state}, ${screen.width} px`).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `${state} without moving sideways`).toBe(320);
}

/** A long page with furigana takes axe minutes to compare colours in, so that is done on the phone, and in the other languages on both. */
async function withoutLongWait(
  axe: AxeBuilder,
  page: Page,
  { width }: { width: number },
): Promise<AxeBuilder> {
  const isLong = (await page.locator('ruby').count()) > 300;
  return isLong && width > 360 ? axe.disableRules('color-contrast') : axe;
}
