import { devices, type Browser, type Page } from '@playwright/test';

/** What a visitor with an old phone on a slow line waits for at the start of the checker, in milliseconds, and how far what they see has moved. */
export type MeasuredVisit = { paint: number; blocked: number; goesOn: number; moved: number };

/** One visit: the first step is looked at, and in another one the first box and Continue are tapped as soon as they are there. */
export async function visit(browser: Browser, origin: string): Promise<MeasuredVisit> {
  const goesOn = await onPhone(browser, async (page) => {
    const started = Date.now();
    await page.goto(`${origin}/ja/check/`, { waitUntil: 'commit' });
    await page.locator('[name=chosen]').first().check();
    await page.locator('form button[type=submit]').click({ noWaitAfter: true });
    await page.locator('input[type=radio]').first().waitFor();
    return Date.now() - started;
  });
  const seen = await onPhone(browser, async (page) => {
    await page.addInitScript(observe);
    await page.goto(`${origin}/ja/check/`, { waitUntil: 'networkidle' });
    await page.waitForTimeout(settled);
    return page.evaluate(() => (window as unknown as { seen: Omit<MeasuredVisit, 'goesOn'> }).seen);
  });
  return { ...seen, goesOn };
}

/** How long nothing has to happen until a page is taken to be still. */
const settled = 1500;

/** What is looked at on a phone whose processor is four times slower, unless it is told otherwise, and whose line is slow, too, unless this says so. */
export async function onPhone<T>(
  browser: Browser,
  look: (page: Page, slowTo: (times: number) => Promise<void>) => Promise<T>,
  isLineSlow = true,
): Promise<T> {
  const context = await browser.newContext({ ...devices['Moto G4'], locale: 'ja-JP' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (isLineSlow) await session.send('Network.emulateNetworkConditions', slowLine);
  const slowTo = async (times: number) => {
    await session.send('Emulation.setCPUThrottlingRate', { rate: times });
  };
  await slowTo(4);
  try {
    return await look(page, slowTo);
  } finally {
    await context.close();
  }
}

/** 1.6 Mbit/s, 150 ms there and back: what Lighthouse takes for a slow phone. */
const slowLine = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };

/** Runs in the page, where no function may have a name: tsx would ask for a helper that only it has. Blocked is what a long task takes beyond 50 ms. */
function observe(): void {
  const seen = { paint: 0, blocked: 0, moved: 0 };
  Object.assign(window, { seen });
  for (const type of ['largest-contentful-paint', 'longtask', 'layout-shift'])
    new PerformanceObserver((list) => {
      for (const { startTime, duration, value = 0 } of list.getEntries() as (PerformanceEntry & {
        value?: number;
      })[]) {
        if (type === 'largest-contentful-paint') seen.paint = startTime;
        if (type === 'longtask') seen.blocked += duration - 50;
        seen.moved += value;
      }
    }).observe({ type, buffered: true });
}
