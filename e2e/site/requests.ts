import type { Browser, Page } from '@playwright/test';

/** What a browser that was never here before asks the server for during a journey; what it takes from its cache not counted. */
export async function requestsOf(
  browser: Browser,
  journey: (page: Page) => Promise<void>,
): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const sent = new Map<string, string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) =>
    sent.set(requestId, `${request.method} ${request.url}`),
  );
  session.on('Network.requestServedFromCache', ({ requestId }) => sent.delete(requestId));
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache) sent.delete(requestId);
  });
  await session.send('Network.enable');
  await journey(page);
  await context.close();
  return [...sent.values()].sort();
}
