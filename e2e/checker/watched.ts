import { expect, test as base } from '@playwright/test';
import { watch } from '../site/watch';

/** The day on which every journey takes place. */
export const today = '2026-11-22T09:00:00+09:00';

/** A journey on a fixed day, in which nothing may go wrong unseen: no refusal of the policy, no error, no request to anybody else. */
export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ page }, run) => {
      const { errors, foreign, refused } = await watch(page);
      await page.clock.setFixedTime(today);
      await run();
      expect({ errors, foreign, refused }).toEqual({ errors: [], foreign: [], refused: [] });
    },
    { auto: true },
  ],
});
