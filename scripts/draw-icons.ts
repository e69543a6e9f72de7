/** Draws the pictures by which devices show the site among their apps, from app/icon.svg to their edges: devices round them. Run: npx tsx scripts/draw-icons.ts */
import { readFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { presentBrowser } from './setup/browser';

const executablePath = presentBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
const drawing = readFileSync('app/icon.svg', 'utf8').replace(/ rx="\d+"/, '');
for (const size of [192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100% }</style>${drawing}`);
  await page.screenshot({ path: `public/icon-${size}.png` });
}
await browser.close();
