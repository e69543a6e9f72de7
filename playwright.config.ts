import { createHash } from 'node:crypto';
import { defineConfig, devices } from '@playwright/test';
import { outOfTurn } from './e2e/turns';
import { presentBrowser, wholeBrowser } from './scripts/setup/browser';

// Chosen once and inherited by the workers, so that two runs on one machine do not meet.
const port = (process.env.E2E_PORT ??= String(20_000 + (process.pid % 20_000)));
// Pages made alike are looked at in turn: the day decides which, as it decides what the pages say, so that in time each is seen without
// npm run prove. The workers inherit it, and a run on another day sees the same pages when told so.
if (!process.env.PAGES_SEED) {
  process.env.PAGES_SEED = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' });
  console.log(`Pages made alike are chosen by PAGES_SEED=${process.env.PAGES_SEED}`);
}
// npm test takes a third of some journeys each day.
const day = createHash('sha256').update(process.env.PAGES_SEED).digest()[0]!;
const executablePath = process.env.CHROMIUM_PATH ?? presentBrowser();

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  ...(process.env.JOURNEYS_IN_TURN && outOfTurn(day)),
  workers: 2,
  retries: 0,
  // A slow machine may take its time; nothing here measures speed.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    // A journey is a first visit, whose requests can be watched and broken; e2e/offline lets the worker in.
    serviceWorkers: 'block',
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    launchOptions: executablePath ? { executablePath } : {},
  },
  // For the few things that only a browser with a window does.
  metadata: { wholeBrowser: wholeBrowser() },
  webServer: {
    command: 'node --import tsx scripts/serve-site.ts',
    env: { PORT: port },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
