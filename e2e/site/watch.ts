import type { Page } from '@playwright/test';

/** Starts to note what a page must never cause: refusals of the policy, errors and requests to anybody else. */
export async function watch(page: Page) {
  const seen = {
    errors: [] as string[],
    foreign: [] as string[],
    refused: [] as string[],
    scripts: [] as string[],
  };
  page.on('console', (message) => message.type() === 'error' && seen.errors.push(message.text()));
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('request', (request) => {
    if (request.resourceType() === 'script') seen.scripts.push(request.url());
    if (!/^(?:data|blob):|^http:\/\/localhost:/.test(request.url())) seen.foreign.push(request.url());
  });
  await page.exposeFunction('noteRefusal', (refusal: string) => seen.refused.push(refusal));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const note: unknown = Reflect.get(window, 'noteRefusal');
      if (typeof note === 'function') note(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return seen;
}
