import { expect, test } from '@playwright/test';
import { violations } from './accessible';

test('a word that is too pale is found, be it of one letter', async ({ page }) => {
  await page.setContent(
    '<!doctype html><html lang="ja"><title>-</title><p style="background: #fff"><b style="color: #ccc">年</b> <b style="color: #000">月</b>',
  );
  expect(await violations(page)).toEqual(['a word of one letter: <b style="color: #ccc">年</b>']);
});
