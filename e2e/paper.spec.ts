import { expect } from '@playwright/test';
import { printed } from './checker/sheet-steps';
import { test } from './checker/watched';
import { readPdf } from './site/pdf';
import { headingsLeftAlone, printedIn } from './site/pdf-language';
import { detailPages, inTurnOfAll, sampleOf } from './site/sample';

test.describe.configure({ timeout: 900_000 });

// The longest and a sample, in the language of the day; npm run prove prints every programme and service.
for (const locale of inTurnOfAll(2)) {
  const most = locale === 'ja' ? 2 : 3;
  test(`a programme or service in ${locale} is ${most} sheets of paper at most, whole and no heading alone`, async ({
    page,
  }) => {
    const sheets = new Map<string, number>();
    const all = detailPages(locale);
    const longestOf = `/${locale}/programmes/relocation-grant/`;
    expect(all).toContain(longestOf);
    for (const address of new Set([longestOf, ...sampleOf(all, 2)])) {
      await page.goto(address);
      const file = await printed(page);
      const pages = await readPdf(file);
      sheets.set(address, pages.length);
      expect(pages.length, address).toBeLessThanOrEqual(most);
      expect(
        pages.flatMap(({ cutOff }) => cutOff),
        address,
      ).toEqual([]);
      expect(headingsLeftAlone(await printedIn(file)), address).toEqual([]);
    }
    const [longest] = [...sheets].toSorted(([, one], [, other]) => other - one);
    console.log(`${sheets.size} programmes and services in ${locale}: ${longest?.[1]} sheets at most`);
  });
}
