import { expect, test } from '@playwright/test';
import { families, openSheet } from '../checker/sheet-steps';
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

const printed = ['programmes/child-medical/', 'measures/', 'guides/foreign-residents/', 'sources/'];

for (const path of sampleOf(printed, 1)) {
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
