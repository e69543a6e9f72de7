import type { Page } from '@playwright/test';
import { expectStep } from './checker-steps';

/** What follows the # of a link that a family of five made when links were first released. */
export const familyFragment =
  'a1._JzNOg-i1mtkXVq2n1q2rXI_u74tNrQKtLjKs17gPGiBCItYyjxjVQE0Uu0QGPFLtxVx7J2hJwzQkaEjQkVQCxVyDSLGqDYYtYyjxjVQE0Uu0QGPFLtxVx7J2hJwzQkaEjQkVQCxVyDSLMKK6W4QKLG_4QKrPFwAzhPq';

/** Opens that link: the family's answers are shown for review. */
export async function openFamilyLink(page: Page, locale = 'ja', heading = '答えを見直してください') {
  await page.goto(`/${locale}/check/#${familyFragment}`);
  await expectStep(page, heading);
}
