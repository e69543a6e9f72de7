import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from '../site/accessible';
import { inTurn } from '../site/sample';
import { asShown } from './as-shown';
import { everyProgramme, openProgramme, programmeArticle, programmeCount } from './result';
import { expectStep } from './checker-steps';
import { test } from './watched';

// Axe is a script of its own, which the policy forbids: only the tests here may pass by that.
test.use({ bypassCSP: true });
test.describe.configure({ timeout: 300_000 });

const grant = '本庄市移住就業等支援金';
const nursery = '保育料第3子無償化（0〜2歳児）';
const years = '引っ越す前の期間を図で見る';
const order = 'きょうだいの数え方を図で見る';

const commuter = {
  residence: 'moving-in',
  workRoutes: ['telework'],
  teleworkByOwnWill: true,
  teleworkOverHalf: true,
  birthDate: '1991-06-10',
  moveInDate: '2027-04-01',
  residenceStatus: 'japanese',
  periods: [
    {
      from: '2017-04-01',
      until: '2021-03-31',
      place: 'chiba',
      disadvantaged: false,
      wardsWork: 'insured-employee',
      wardsStudy: false,
    },
    { from: '2021-04-01', until: '2024-03-31', place: 'elsewhere' },
    { from: '2024-04-01', until: 'move', place: 'tokyo-wards' },
  ],
};
const plans = {
  intendedStay: 'five-years-or-more',
  movesWith: 'same-household',
};
const children = [
  { birthDate: '2014-05-01', livesWithSelf: true },
  { birthDate: '2019-06-01', livesWithSelf: true },
  { birthDate: '2023-05', care: ['nursery'], livesWithSelf: true },
  { birthDate: '2025-05-01', care: ['nursery'], livesWithSelf: true },
];
const family = {
  children,
  incomeBelowThreshold: false,
  spouse: 'none',
  self: commuter,
  ...plans,
};

test('the ten years of a commuter are drawn as the reasons count them, under each reading', async ({
  page,
}) => {
  await openResult(page, 'ja', family);
  await openProgramme(page, grant);
  await expect(programmeArticle(page, grant)).toContainText('数えられる期間が365日か366日分足りません。');
  const drawing = await openedFold(page, grant, years);
  await expect(drawing).toContainText('2017年4月から2027年3月まで');
  await expect(drawing).toContainText('2026年4月から2027年3月まで');
  await expectItem(drawing, '期間1の通勤：1461日');
  await expectItem(drawing, '期間2の住まい：数えない');
  await expectItem(drawing, '期間3の住まい：1095日');
  await expect(drawing).toContainText('通勤：合わせて4年0か月0日（1461日）');
  await expect(drawing).toContainText('あと365日か366日足りません。');
  await expect(drawing).toContainText('住まい + 通勤：合わせて7年0か月0日（2556日）');
  await expect(drawing).toContainText('必要な日数に足りています。729日多くあります。');
  // Every bar of the pictures stands in the lists beside them.
  const bars = await drawing.locator('svg g').count();
  await expect(drawing.getByText(/^期間\d+の/)).toHaveCount(bars);
  expect(bars).toBeGreaterThan(0);
});

test('without the day of the move, the answer that is missing is named and can be given', async ({
  page,
}) => {
  await openResult(page, 'ja', { ...family, self: { ...commuter, moveInDate: 'unknown' } });
  await openProgramme(page, grant);
  const drawing = await openedFold(page, grant, years);
  await expect(drawing).toContainText('引っ越す日がわからない');
  await drawing.getByRole('link').click();
  await expectStep(page, '本庄市に引っ越す日はいつですか');
});

test('in a family of four children the cards show the places that the reasons speak of', async ({ page }) => {
  await openResult(page, 'ja', family);
  await openProgramme(page, nursery);
  await expect(programmeArticle(page, nursery)).toContainText('数えられるきょうだいの中で2番目です。');
  const drawing = await openedFold(page, nursery, order);
  const youngest = drawing.getByRole('listitem').filter({ hasText: '4人目のお子さん' });
  await expect(youngest).toHaveText([
    /数えます第2子対象になる順番より前です。/,
    /数えます第4子この制度の対象になる順番です。/,
  ]);
  const eldest = drawing.getByRole('listitem').filter({ hasText: '1人目のお子さん' });
  await expect(eldest).toHaveText([/小学6年生数えません$/, /小学6年生数えます第1子$/]);
});

test('a child without a birth date is shown as such, with the way to give it', async ({ page }) => {
  await openResult(page, 'ja', {
    ...family,
    children: [...children, { birthDate: 'unknown', care: ['nursery'], livesWithSelf: true }],
  });
  await openProgramme(page, nursery);
  const drawing = await openedFold(page, nursery, order);
  const last = drawing.getByRole('listitem').filter({ hasText: '5人目のお子さん' }).first();
  await expect(last).toContainText('生年月日がまだわかりません。');
  await last.getByRole('link', { name: '生年月日を答える' }).click();
  await expectStep(page, 'お子さんはいますか');
});

for (const locale of inTurn(1)) {
  test(`the opened drawings break no rule in ${locale}`, async ({ page }) => {
    const periods = commuter.periods.map((period) => ({ ...period, from: period.from.slice(0, 7) }));
    await openResult(page, locale, { ...family, self: { ...commuter, moveInDate: '2027-04', periods } });
    await expect.poll(() => page.evaluate(openDrawings)).toBeGreaterThan(2);
    await expectAccessible(page, 'the drawings', 'details[open]');
  });
}

/** Opens the folds that hold drawings, as soon as they are filled, and tells how many. */
function openDrawings(): number {
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('article details')];
  for (const fold of folds) fold.open = fold.getElementsByTagName('svg').length > 3;
  return folds.filter(({ open }) => open).length;
}

/** Opens the result of a household whose answers the tab already has. */
async function openResult(page: Page, locale: string, household: object) {
  const state = JSON.stringify({ version: 2, topics: ['moving', 'children'], household });
  await page.addInitScript((text) => {
    if (window.origin !== 'null') window.sessionStorage.setItem('checker', text);
  }, state);
  await page.goto(`/${locale}/check/#result`);
  await expect(everyProgramme(page)).toHaveCount(programmeCount);
}

/** Opens a drawing of a programme that is open, and gives what is in it. */
async function openedFold(page: Page, title: string, fold: string): Promise<Locator> {
  await programmeArticle(page, title).getByText(asShown(fold)).click();
  return programmeArticle(page, title)
    .getByRole('group')
    .filter({ has: page.getByText(asShown(fold)) })
    .last();
}

async function expectItem(drawing: Locator, text: string) {
  await expect(drawing.getByRole('listitem').filter({ hasText: text }).first()).toBeVisible();
}
