/** Proves that no request depends on an answer: random answers from the first question to the sheet for the counter. Run: npx tsx scripts/prove-requests.ts [sets] [seed] */
import type { IncomingMessage } from 'node:http';
import { chromium, type Browser } from '@playwright/test';
import { randomFrom, type Random } from '@/lib/rules/proof/random';
import { serve } from './serve';
import { presentBrowser } from './setup/browser';
import { answerSomehow } from './walks/answer';
import { settledPage, step } from './walks/page-steps';

const [sets = '50', seed = '1'] = process.argv.slice(2);
const port = Number(process.env.PORT ?? 20_000 + (process.pid % 20_000));
const server = await serve('out', port);
const executablePath = presentBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }) });

const logs = new Map<string, number>();
for (let done = 0; done < Number(sets); done += 1) {
  const log = await requestsOf(browser, randomFrom(Number(seed) + done));
  logs.set(log, (logs.get(log) ?? 0) + 1);
}
for (const [log, times] of logs) console.log(`${times} times: ${log}`);
console.log(`${sets} random sets of answers, ${logs.size} different lists of requests`);
process.exitCode = logs.size === 1 ? 0 : 1;
await browser.close();
server.close();

/** What reaches the server: the browser keeps some files, and asks nobody for them again. */
async function requestsOf(browser: Browser, random: Random): Promise<string> {
  const page = await browser.newPage();
  const requests: string[] = [];
  const note = ({ url = '' }: IncomingMessage) => requests.push(url);
  server.on('request', note);
  await page.goto(`http://localhost:${port}/ja/check/`);
  await settledPage(page);
  // From here on the worker answers for hashed files: whether it has come must not depend on how fast somebody is.
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  for (let answers = 0; answers < 12; answers += 1) {
    await answerSomehow(page, random);
    await settledPage(page);
  }
  for (const name of ['check-answers', 'result', 'plan', 'papers', 'keep', 'compare', 'sheet'])
    await step(page, name);
  await page.close();
  server.off('request', note);
  // What stands in the page is asked for together, in whatever order the browser likes.
  return requests.sort().join(' ');
}
