import type { Browser, Locator, Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { onPhone } from './visit';

/** One of five people: what they choose, here and on the site of before, and what they answer to what is asked at an address. */
export interface FiveVisitor {
  topics: string;
  topicsBefore?: string;
  answers: Readonly<Record<string, GivenAnswer>>;
}

type GivenAnswer =
  string | number | readonly string[] | { born: readonly string[] } | { place: string; from: string };

/** Milliseconds from a tap until what it leads to is painted: each step up to the review of the answers, and the result with all its programmes. */
export interface MeasuredWay {
  steps: number[];
  opened: number;
}

/** The five, in the order of their file. */
export const measuredVisitors: readonly FiveVisitor[] = parse(
  readFileSync('scripts/bench/five-visitors.yaml', 'utf8'),
);

/** One of the five goes from these topics to the result, on a processor slowed four times and a line that is not. */
export async function wayOf(
  browser: Browser,
  origin: string,
  topics: string,
  answers: FiveVisitor['answers'],
): Promise<MeasuredWay> {
  const look = async (page: Page, slowTo: (times: number) => Promise<void>) => {
    // Only what follows a tap is looked at on a slow processor: to fill in a form there would take minutes.
    const tapped = async (place: string) => {
      await slowTo(4);
      await page.locator(place).last().evaluate(press);
      const step = await shown(page);
      await slowTo(1);
      return step;
    };
    await slowTo(1);
    await page.addInitScript(watchSteps);
    await page.goto(`${origin}/ja/check/#topics=${topics}`, { waitUntil: 'networkidle' });
    // What the tap on the topics waits for is measured as the start.
    let { address } = await tapped('form button[type=submit]');
    const steps: number[] = [];
    while (address !== 'check-answers') {
      await giveAnswer(page, answers[address]);
      const step = await tapped('form button[type=submit]');
      steps.push(step.took);
      address = step.address;
    }
    await slowTo(4);
    await page.locator('main a[href="#result"]').last().evaluate(press);
    await page.locator('article').first().waitFor();
    await page.waitForTimeout(settled);
    return { steps, opened: (await shown(page)).took };
  };
  return onPhone(browser, look, false);
}

/** Presses what is found within the page: to look first whether a finger would reach it takes the driver a second on a slow processor. */
const press = (found: HTMLElement | SVGElement): void => (found as HTMLElement).click();

/** How long the result has to stand still to be taken for whole. */
const settled = 2000;

async function giveAnswer(page: Page, given: GivenAnswer = []): Promise<void> {
  const form = page.locator('form:has(button[type=submit])').last();
  if (typeof given === 'number') return form.locator('input[type=text]').fill(String(given));
  if (typeof given === 'string' && isDate(given)) return typeDate(form, 0, given);
  if (typeof given === 'string') return choose(form, [given]);
  if (isLabels(given)) return choose(form, given);
  await form.locator('input[type=radio]').first().check();
  const dates = 'born' in given ? given.born : [given.from];
  for (const [place, date] of dates.entries()) {
    const fields = form.locator('input[type=text]');
    if ((await fields.count()) <= place * dateFields) await form.locator('button[id*=add]').click();
    await typeDate(form, place, date);
  }
  if ('place' in given) await choose(form, [given.place, '引っ越すまで']);
}

const isDate = (given: string): boolean => /^\d{4}(-\d\d){0,2}$/.test(given);
const isLabels = (given: object): given is readonly string[] => Array.isArray(given);
const dateFields = 3;

/** The date at a place of the form, as far as it is known. */
async function typeDate(form: Locator, place: number, date: string): Promise<void> {
  for (const [part, text] of date.split('-').entries())
    await form
      .locator('input[type=text]')
      .nth(place * dateFields + part)
      .fill(String(Number(text)));
}

/** Everything that has one of these labels; where nothing has, what stands last. */
async function choose(form: Locator, labels: readonly string[]): Promise<void> {
  const options = form.locator('label:has(input[type=radio], input[type=checkbox])');
  const texts = await options.evaluateAll((all) =>
    all.map((each) => (each.querySelector('[id$=label]') ?? each).textContent.replace(/\u2060/g, '')),
  );
  const places = texts.flatMap((text, place) => (labels.includes(text) ? [place] : []));
  for (const place of places.length > 0 ? places : [texts.length - 1])
    await options.nth(place).locator('input').check();
}

/** The step that a tap led to: waits for one that was not told of yet. */
async function shown(page: Page): Promise<{ address: string; took: number }> {
  const step = await page.waitForFunction(() => (window as unknown as Watching).step, undefined, {
    polling: 50,
  });
  const told = await step.jsonValue();
  await page.evaluate(() => {
    (window as unknown as Watching).step = undefined;
  });
  return told as { address: string; took: number };
}

interface Watching {
  step: { address: string; took: number } | undefined;
}

/**
 * Runs in the page, where no function may have a name. A step is there when, after a tap, another heading has been painted; of a result, when the last of its
 * programmes has, as it may come in parts.
 */
function watchSteps(): void {
  let [tapped, before, seen] = [0, '', ''];
  addEventListener(
    'click',
    ({ target, timeStamp }) => {
      if (!(target instanceof Element) || !target.closest('[type=submit], [href="#result"]')) return;
      tapped = timeStamp;
      before = document.querySelector('main h1')?.textContent ?? '';
      seen = before;
    },
    true,
  );
  new MutationObserver(() => {
    const heading = document.querySelector('main h1')?.textContent ?? before;
    const now = `${heading}${document.querySelectorAll('article').length}`;
    if (tapped === 0 || heading === before || now === seen) return;
    seen = now;
    const address = location.hash.slice(1);
    requestAnimationFrame(() =>
      setTimeout(() => {
        (window as unknown as Watching).step = { address, took: performance.now() - tapped };
      }),
    );
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
