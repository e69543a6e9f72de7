import { expect, test as base } from '@playwright/test';
import { watch } from '../site/watch';

/** A visit that begins on a fixed day and whose clock the test moves; no refusal of the policy, no error, no request to anybody else. */
export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ page }, run) => {
      const { errors, foreign, refused } = await watch(page);
      await page.clock.install({ time: '2026-11-22T09:00:00+09:00' });
      await run();
      expect({ errors, foreign, refused }).toEqual({ errors: [], foreign: [], refused: [] });
    },
    { auto: true },
  ],
});
