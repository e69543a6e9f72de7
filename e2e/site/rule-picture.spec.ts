import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { sampleOf } from './sample';

const pictures = readdirSync('out/pictures').filter((name) => name.endsWith('.svg'));

test('the picture of how a programme is judged is fetched only when somebody opens it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/ja/programmes/home-purchase/');
  expect(asked.filter((path) => path.startsWith('/pictures/'))).toEqual([]);
  await page.getByText('判定のしかた（図）').click();
  const picture = page.getByRole('img', { name: '条件の組み立てを表した図' });
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toHaveJSProperty('naturalWidth', 340);
  expect(asked.filter((path) => path.startsWith('/pictures/'))).toEqual(['/pictures/ja.home-purchase.svg']);
  await page.getByRole('link', { name: '図だけを開く' }).click();
  await expect(page.getByText('「住まいの応援金」の判定のしかた').last()).toBeVisible();
});

test('no text of a picture is outside it', async ({ page }) => {
  for (const name of sampleOf(pictures, 20)) {
    await page.goto(`/pictures/${name}`);
    const outside = await page.evaluate(() => {
      const { width, height } = (document.documentElement as unknown as SVGSVGElement).viewBox.baseVal;
      return [...document.querySelectorAll('tspan')]
        .map((text) => ({ told: text.textContent, box: text.parentElement as unknown as SVGGraphicsElement }))
        .filter(({ box }) => {
          const { x, y, width: wide, height: tall } = box.getBBox();
          return x < 0 || y < 0 || x + wide > width || y + tall > height;
        })
        .map(({ told }) => told);
    });
    expect(outside, name).toEqual([]);
  }
});
