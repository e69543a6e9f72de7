/** Walks through the built checker at random and proves that what it shows hangs on the answers alone. Run: npx tsx scripts/prove-walks.ts [walks] [actions] [seed] */
import { chromium } from '@playwright/test';
import { loadCatalogue } from '@/lib/content/load';
import { plainDate } from '@/lib/dates';
import { randomFrom } from '@/lib/rules/proof/random';
import { serve } from './serve';
import { presentBrowser } from './setup/browser';
import { walkSite } from './walks/walk';

const [walks = '100', actions = '25', seed = '1'] = process.argv.slice(2);
const port = Number(process.env.PORT ?? 20_000 + (process.pid % 20_000));
const server = await serve('out', port);
const executablePath = presentBrowser();
const browser = await chromium.launch({ ...(executablePath && { executablePath }) });
const ground = {
  browser,
  origin: `http://localhost:${port}`,
  day: plainDate('2026-11-22'),
  catalogue: loadCatalogue(),
};

let compared = 0;
let differences = 0;
for (let done = 0; done < Number(walks); done += 1) {
  const walked = await walkSite(ground, randomFrom(Number(seed) + done), Number(actions));
  compared += walked.compared;
  differences += walked.faults.length;
  for (const fault of walked.faults) console.log(`seed ${Number(seed) + done}: ${fault}`);
}
console.log(`${walks} walks of ${actions} actions, ${compared} results compared, ${differences} differences`);
process.exitCode = differences > 0 ? 1 : 0;
await browser.close();
server.close();
