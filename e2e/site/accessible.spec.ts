import { expect, test } from '@playwright/test';
import { violations } from './accessible';

test('a word that is too pale is found, be it of one letter', async ({ page }) => {
  await page.setContent(
    '<!doctype html><html lang="ja"><title>-</title><p style="background: #fff"><b style="color: #ccc">年</b> <b style="color: #000">月</b>',
  );
  expect(await violations(page)).toEqual(['a word of one letter: <b style="color: #ccc">年</b>']);
});

const words = '<p>word</p>'.repeat(9);

const paleWords = [
  ['its own colour', '<p style="color: #ccc">pale</p>'],
  ['what is behind it', '<div style="background: #222"><p><b>pale</b></p></div>'],
  ['what lets it through', '<div style="opacity: 0.3"><p>pale</p></div>'],
  ['its size', '<p style="color: #888; font-size: 30px">big</p><p style="color: #888">pale</p>'],
  [
    'its colour within what has no box',
    '<div style="display: contents"><p style="color: #ccc">pale</p></div>',
  ],
  [
    'its colour after words that are not shown',
    `${'<div style="content-visibility: hidden"><p style="color: #ccc">unseen</p></div>'.repeat(4)}<p style="color: #ccc">pale</p>`,
  ],
  ['its place among others', '<style>p:nth-child(11) { color: #ccc }</style><p>pale</p>'],
] as const;

test('among many words of another kind one that is too pale is found, whatever makes it so', async ({
  page,
}) => {
  for (const [what, pale] of paleWords)
    await test.step(what, async () => {
      await page.setContent(
        `<!doctype html><html lang="en"><title>-</title><body style="background: #fff; color: #333">${words}${pale}${words}`,
      );
      expect(await violations(page)).toEqual([
        expect.stringMatching(/^color-contrast: <[bp][^>]*>pale<.{1,4}$/),
      ]);
    });
});
