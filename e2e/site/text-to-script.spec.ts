import { expect, test, type Page } from '@playwright/test';

test('on no page can a text become markup or a script, whoever wrote the code that tries', async ({
  page,
}) => {
  for (const address of [
    '/ja/',
    '/ja/check/',
    '/ja-simple/check/',
    '/en/desk/',
    '/ja/programmes/',
    '/ja-simple/',
  ])
    expect(await refusedOn(page, address), address).toEqual(['markup', 'script', 'address', 'policy']);
});

/** What a page refuses of all that makes markup or scripts out of texts. */
async function refusedOn(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  return page.evaluate(() => {
    const tries: [string, () => unknown][] = [
      ['markup', () => (document.createElement('p').innerHTML = '<b>x</b>')],
      ['script', () => (document.createElement('script').text = '1')],
      ['address', () => (document.createElement('script').src = '/checker/x.js')],
      ['policy', () => Reflect.get(window, 'trustedTypes').createPolicy('any', {})],
      ['nothing', () => (document.createElement('p').textContent = '<b>x</b>')],
    ];
    return tries.flatMap(([what, attempt]) => {
      try {
        attempt();
        return [];
      } catch {
        return [what];
      }
    });
  });
}
