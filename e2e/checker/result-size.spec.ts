import { expect, type Page } from '@playwright/test';
import { readPdf } from '../site/pdf';
import { headingsLeftAlone, printedIn } from '../site/pdf-language';
import { everyProgramme, programmeCount } from './result';
import { printed } from './sheet-steps';
import { test } from './watched';

const family = {
  topics: ['moving', 'home', 'children', 'work'],
  household: {
    homePurchase: 'planned',
    registrationDate: '2027-03',
    movesWith: 'same-household',
    intendedStay: 'five-years-or-more',
    careReasons: ['work'],
    incomeBelowThreshold: false,
    worksInCity: false,
    pregnancy: 'none',
    self: {
      residence: 'moving-in',
      birthDate: '1989-06-10',
      moveInDate: '2027-04-01',
      workRoutes: ['telework'],
      teleworkByOwnWill: true,
      teleworkOverHalf: true,
      residenceStatus: 'japanese',
      periods: [{ from: '2012-04', until: 'move', place: 'tokyo-wards', wardsWork: 'insured-employee' }],
    },
    spouse: { livesWithSelf: true, birthDate: '1990-02-03' },
    children: [
      { birthDate: '2020-08-01', livesWithSelf: true, care: [] },
      { birthDate: '2023-05-01', livesWithSelf: true, care: ['nursery-planned'] },
    ],
  },
};
const nobody = {
  topics: ['moving'],
  household: { self: { residence: 'elsewhere', birthDate: '1960-03-03' }, spouse: 'none' },
};
const nobodyOfAll = {
  topics: ['moving', 'home', 'children', 'pregnancy', 'fertility', 'work', 'foreign', 'daily', 'ended'],
  household: { ...nobody.household, children: [], pregnancy: 'none', homePurchase: 'none' },
};

for (const { who, answers, most, papers } of [
  { who: 'a family', answers: family, most: 8_000, papers: 5 },
  { who: 'somebody who meets nothing', answers: nobody, most: 3_500, papers: 2 },
  { who: 'somebody who meets nothing of all there is', answers: nobodyOfAll, most: 3_500, papers: 5 },
])
  test(`the result of ${who} is ${most} px high at most on a phone, and ${papers} pages on paper`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openResult(page, answers);
    const { height } = await page.evaluate(() => document.documentElement.getBoundingClientRect());
    console.log(`the result of ${who}: ${Math.round(height)} px`);
    expect(height).toBeLessThanOrEqual(most);
    await expectPaper(page, who, papers);
    // Printed at once: before what is shown later has come.
    await page.reload();
    await expect(everyProgramme(page).first()).toBeAttached();
    await expectPaper(page, `${who}, printed at once`, papers);
  });

test('rows that are folded by topic are opened there, and stand on paper with what decides them', async ({
  page,
}) => {
  await openResult(page, nobodyOfAll);
  const row = page.getByRole('article', { name: '妊婦健康診査助成' });
  await expect(row).toBeHidden();
  await page
    .getByRole('region', { name: '条件に合いません' })
    .getByText(/^妊娠・出産/)
    .click();
  await expect(row).toBeVisible();
  await expect(row.getByText(deciding, { exact: true }).first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  const unmet = page.getByRole('region', { name: '条件に合いません' }).getByRole('article');
  expect(await unmet.count()).toBeGreaterThan(12);
  for (const each of await unmet.all())
    await expect(each.getByText(deciding, { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(programmeCount);
});

test('a result printed as soon as its first part stands there holds every programme', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.addInitScript(() => {
    const count = () => document.querySelectorAll('[data-programme]').length;
    const print = () => {
      const before = count();
      window.dispatchEvent(new Event('beforeprint'));
      document.documentElement.dataset.printed = `${before} then ${count()}`;
    };
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[aria-busy="true"]')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(print));
    }).observe(document, { childList: true, subtree: true });
  });
  await openResult(page, family);
  await expect(page.locator('html')).toHaveAttribute('data-printed', `0 then ${programmeCount}`);
});

/** How the reason of a row begins. */
const deciding = '合わない';

async function expectPaper(page: Page, who: string, most: number) {
  const file = await printed(page);
  const pages = await readPdf(file);
  console.log(`the result of ${who}: ${pages.length} pages`);
  expect(pages.length).toBeLessThanOrEqual(most);
  expect(pages.flatMap(({ cutOff }) => cutOff)).toEqual([]);
  expect(headingsLeftAlone(await printedIn(file))).toEqual([]);
}

async function openResult(page: Page, answers: object) {
  await page.addInitScript(
    (text) => {
      if (window.origin !== 'null') window.sessionStorage.setItem('checker', text);
    },
    JSON.stringify({ version: 2, ...answers }),
  );
  await page.goto('/ja/check/#result');
  await expect(everyProgramme(page)).toHaveCount(programmeCount);
  await expect(page.locator('[aria-busy="false"]')).toBeVisible();
}
