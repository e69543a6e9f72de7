import { expect } from '@playwright/test';
import { resultLink } from './controls';
import { openFamilyLink } from './family-link';
import { programmeArticle } from './result';
import { test } from './watched';

const medical = '子ども医療費支給';
const due = '情報の確認の予定日（2027年5月24日）を過ぎています。窓口で確認してください。';

test('a family that looks after the day of the next check reads at once that it was missed', async ({
  page,
}) => {
  await page.clock.setFixedTime('2027-05-25T00:00:00+09:00');
  await openFamilyLink(page);
  await resultLink(page).click();
  await expect(programmeArticle(page, medical)).toContainText(due);
});

test('on the day of the check itself nothing is said', async ({ page }) => {
  await page.clock.setFixedTime('2027-05-24T23:59:00+09:00');
  await openFamilyLink(page);
  await resultLink(page).click();
  await expect(programmeArticle(page, medical)).toBeVisible();
  await expect(page.getByText(due)).toHaveCount(0);
});
