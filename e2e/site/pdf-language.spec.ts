import { expect, test } from '@playwright/test';
import { resultLink } from '../checker/controls';
import { families, openSheet, openSheetFromResult, printed, sheetLines } from '../checker/sheet-steps';
import { answerAs, visitorsIn } from '../checker/visitors';
import { isPrinted, spaceless } from './pdf';
import { printedIn } from './pdf-language';
import { sampleOf } from './sample';

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

test('on the English sheet for the counter every Japanese word is marked as Japanese', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-22T09:00:00+09:00');
  await openSheet(page, 'en', families['a parent of three']);
  const pieces = await printedIn(await page.pdf({ tagged: true }));
  expectMarked(pieces);
  expect(pieces.some(({ text, language }) => language === 'en' && text.includes('Prototype'))).toBe(true);
});

const five = visitorsIn('en').map(({ who }) => who);

// One of the five in one language; npm run prove takes all.
const besides = ['en', 'ja-simple'] as const;
for (const locale of besides.filter((each) => sampleOf(besides, 1).includes(each))) {
  for (const visitor of visitorsIn(locale).filter(({ who }) => sampleOf(five, 1).includes(who))) {
    test(`on the sheet of ${visitor.who}, in ${locale}, every Japanese line is marked as Japanese`, async ({
      page,
    }) => {
      await page.clock.setFixedTime('2026-11-22T09:00:00+09:00');
      await answerAs(page, locale, visitor);
      await resultLink(page).click();
      await openSheetFromResult(page, locale);
      const pieces = await printedIn(await printed(page));
      expectMarked(pieces);
      const text = spaceless(pieces.map(({ text, language }) => (language === 'ja' ? text : '')).join(''));
      const lines = (await sheetLines(page)).map(([, , beside = '']) => beside);
      expect(lines.length).toBeGreaterThan(15);
      for (const said of lines) expect(isPrinted([{ text }], said), said).toBe(true);
    });
  }
}

const paths = ['programmes/child-medical/', 'measures/', 'guides/foreign-residents/', 'sources/'];

for (const path of sampleOf(paths, 1)) {
  test(`on paper every Japanese word of /en/${path} is marked as Japanese`, async ({ page }) => {
    await page.goto(`/en/${path}`);
    expectMarked(await printedIn(await page.pdf({ tagged: true })));
  });
}

test('beside easy Japanese nothing loses its language either', async ({ page }) => {
  await page.goto('/ja-simple/programmes/child-medical/');
  const pieces = await printedIn(await page.pdf({ tagged: true }));
  expect(new Set(pieces.map(({ language }) => language))).toEqual(new Set(['ja']));
});

function expectMarked(pieces: readonly { text: string; language: string }[]) {
  const inJapanese = pieces.filter(({ text }) => japanese.test(text));
  expect(inJapanese.length).toBeGreaterThan(3);
  expect(inJapanese.filter(({ language }) => language !== 'ja')).toEqual([]);
}
