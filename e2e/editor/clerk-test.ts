import { test as base } from '@playwright/test';
import { Clerk } from './clerk';
import { ownCopy, type OwnCopy } from './own-copy';

/** A test with a clerk at the page, who works on a copy of the content that all tests of a worker share. */
export const clerkTest = base.extend<{ clerk: Clerk }, { copy: OwnCopy }>({
  copy: [
    // The fixture needs no other.
    async ({}, run) => {
      const copy = await ownCopy();
      await run(copy);
      copy.close();
    },
    { scope: 'worker' },
  ],
  clerk: async ({ page, copy }, run) => {
    await page.goto(copy.address);
    await run(new Clerk(page, copy));
  },
});
