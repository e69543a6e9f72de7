import { expect, test } from '@playwright/test';
import { inTurn } from './site/sample';

const sentences = {
  ja: { left: 'まだ印のない条件の数：', ticked: 'すべてに印がつきました。' },
  'ja-simple': { left: 'チェックが ない', ticked: 'ぜんぶ チェックしました。' },
  en: { left: 'Conditions not ticked yet:', ticked: 'You have ticked all of them.' },
};

test.use({ javaScriptEnabled: false });

for (const locale of inTurn(1)) {
  const { left, ticked } = sentences[locale];
  test(`a visitor ticks off every condition with the keyboard and is sent to the desk, without a script, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/programmes/start-support-u29/`);
    const boxes = page.getByRole('main').getByRole('checkbox');
    const summary = page.getByRole('status');
    await expect(boxes).toHaveCount(10);
    await expect(summary).toContainText(left);
    await expect(summary.getByText(ticked)).toBeHidden();
    for (const box of await boxes.all()) {
      await box.focus();
      await page.keyboard.press('Space');
    }
    await expect(summary).toContainText(ticked);
    await expect(summary.getByText(left)).toBeHidden();
    await boxes.last().uncheck();
    await expect(summary.getByText(left)).toBeVisible();
  });
}

test('of a programme with two rounds, the conditions of both and of the last one are ticked off', async ({
  page,
}) => {
  await page.goto('/ja/programmes/home-purchase/');
  const boxes = page.getByRole('main').getByRole('checkbox');
  await expect(boxes).toHaveCount(7);
  await expect(page.getByRole('status')).toContainText('まだ印のない条件の数：');
  await page.emulateMedia({ media: 'print' });
  await expect(boxes.first()).toBeVisible();
});

test('where one of several ways of working is enough, they are a list under the condition', async ({
  page,
}) => {
  await page.goto('/en/programmes/relocation-grant/');
  const condition = page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: 'You must work in a way' });
  await expect(condition.getByText('One of:')).toBeVisible();
  await expect(condition.getByRole('list').first().getByRole('listitem')).toHaveCount(5);
});
