import { expect, type Page } from '@playwright/test';
import axe from 'axe-core';
import { measuringFewColours } from './colours';
import { withoutFurigana } from './furigana';

const everyRule: axe.RunOnly = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
};

const smallest = { width: 320, height: 640 };
const phone = { width: 360, height: 740 };
const computer = { width: 1280, height: 900 };
/** A sample: nearly all rules look at the same words and colours on both; scripts/prove-pages.ts looks at the computer too. */
const screens = process.env.EVERY_PAGE || process.env.EVERY_KIND ? [phone, computer] : [phone];

/**
 * What is shown breaks no rule on a phone, and on a computer where every page is looked at, and nothing has to be moved sideways on the smallest screen. With `part`, only what
 * that selects is looked at. Words have the colours of their furigana, which are looked at by themselves.
 */
export async function expectAccessible(page: Page, state = 'the page', part = 'html') {
  await withoutFurigana(page, async () => {
    for (const screen of screens) {
      await page.setViewportSize(screen);
      expect(await violations(page, part), `${state}, ${screen.width} px`).toEqual([]);
    }
  });
  await page.setViewportSize(smallest);
  expect(await widthOf(page), `${state} without moving sideways`).toBe(smallest.width);
}

/** Whoever enlarges the text to double size on the smallest screen reads what is shown without moving it sideways. */
export async function expectRoomForLargeText(page: Page, state: string) {
  await page.setViewportSize(smallest);
  await setTextSize(page, '200%');
  expect(await widthOf(page), `${state} in text of double size`).toBe(smallest.width);
  await setTextSize(page, '');
}

const widthOf = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

async function setTextSize(page: Page, size: string) {
  await page.evaluate((wanted) => {
    document.documentElement.style.fontSize = wanted;
  }, size);
}

/** The colours of what is shown can be read; where every page is looked at, no other rule is broken either. */
export async function expectReadable(page: Page, state: string) {
  if (process.env.EVERY_PAGE) return expectAccessible(page, state);
  await page.setViewportSize(phone);
  await withoutFurigana(page, async () =>
    expect(await violations(page, 'html', { type: 'rule', values: ['color-contrast'] }), state).toEqual([]),
  );
}

/** The rules that are broken by what is shown, each with the elements that break it. */
export async function violations(
  page: Page,
  part = 'html',
  runOnly: axe.RunOnly = everyRule,
): Promise<string[]> {
  // A script of half a megabyte, once for each document.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const look = () => page.evaluate(brokenRules, { part, runOnly });
  return process.env.EVERY_PAGE ? look() : measuringFewColours(page, look);
}

/** Runs within the page. */
async function brokenRules({ part, runOnly }: { part: string; runOnly: axe.RunOnly }): Promise<string[]> {
  const found = await (Reflect.get(window, 'axe') as typeof axe).run(
    { include: [part] },
    {
      runOnly,
      resultTypes: ['violations', 'incomplete'],
      // Of what is found only its markup is told.
      selectors: false,
    },
  );
  // Whether a word of one letter, as 年 is, can be read by its colour axe leaves undecided (findings/axe-words-of-one-letter.sh).
  // In drawings it measures nothing, whatever the length.
  const pale = found.incomplete
    .flatMap(({ nodes }) => nodes)
    .filter(({ any }) =>
      any.some(({ data }) => data?.messageKey === 'shortTextContent' && data.contrastRatio > 0),
    );
  return [
    ...found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
    ...pale.map(({ html }) => `a word of one letter: ${html}`),
  ];
}
