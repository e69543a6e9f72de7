import { expect, test } from '@playwright/test';
import { pages, partOf, parts } from './site/addresses';
import { lookedAt } from './site/sample';
import { watch } from './site/watch';

const nothing = { errors: [], foreign: [], refused: [] };

test.use({ viewport: { width: 320, height: 640 } });
test.describe.configure({ timeout: 600_000 });

for (const part of parts) {
  test(`the pages of ${part} run what is theirs, ask nobody else for anything and fit the smallest screen`, async ({
    page,
  }) => {
    const seen = await watch(page);
    for (const { address, hasIsland } of pages.filter(
      (each) => isVisited(each.address) && partOf(each.address) === part,
    )) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
      if (hasIsland) await page.waitForFunction(isAwake);
      expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), address).toBe(320);
      expect.soft(seen, address).toMatchObject(nothing);
      expect.soft(seen.scripts.splice(0).length, address).toBe(hasIsland ? 1 : 0);
    }
  });
}

const isVisited = (address: string): boolean => lookedAt.includes(address);

/** Whether React has taken over the island, or the island says that its script has. */
function isAwake(): boolean {
  const island = document.querySelector<HTMLElement>('[data-island]');
  if (island === null) return false;
  return 'awake' in island.dataset || Object.keys(island).some((key) => key.startsWith('__react'));
}
