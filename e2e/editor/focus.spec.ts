import { expect, type Locator } from '@playwright/test';
import { clerkTest as test } from './clerk-test';

test.describe.configure({ mode: 'default', timeout: 300_000 });

test(
  'the heading of each view takes the focus, and a change that waits has a name in both languages',
  { tag: '@turn0' },
  async ({ clerk, page }) => {
    const heading = page.getByRole('heading', { level: 1 });
    const begins = async (text: string) => {
      // A slow machine reads much for some views.
      await expect(heading).toHaveText(text, { timeout: 120_000 });
      await expect(heading).toBeFocused();
    };
    await expect(heading).toHaveText('支援制度ナビの中身を直す');
    await expect(heading).not.toBeFocused();
    await clerk.follow('確認の電話をする');
    await begins('確認の電話');
    const desk = page.getByRole('combobox', { name: '窓口' });
    await desk.focus();
    await clerk.chooseLike('窓口', '子育て支援課');
    await expect(desk).toBeFocused();
    await page.goBack();
    await begins('支援制度ナビの中身を直す');
    await clerk.goTo('call/health-line');
    await clerk.option('電話がつながらなかった');
    await clerk.look();
    await clerk.save();
    await clerk.press('English');
    const name = 'Asked by telephone: ほんじょう健康相談ダイヤル24 (Nobody answered, 30 November 2026)';
    await clerk.sees(name);
    await page.getByRole('link', { name: 'Back to the first page' }).click();
    await begins('Correct what the support guide says');
    await page.getByRole('link', { name: `Look at it ${name}` }).click();
    await begins('Confirm a change');
    await clerk.sees(name);
    await clerk.write('Your name', '鈴木 一郎');
    await clerk.press('Yes, this is right');
    await clerk.isTold('Your confirmation is recorded.');
    await begins('Confirm a change');
  },
);

test('a clerk notes a call by keys alone', { tag: '@turn1' }, async ({ clerk, page }) => {
  const tabTo = async (place: Locator) => {
    for (let count = 0; count < 60; count += 1) {
      if (await place.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    await expect(place).toBeFocused();
  };
  await clerk.goTo('call/postnatal-checkups');
  await tabTo(page.getByRole('radio', { name: '書いてあるとおりで、変わりはない' }));
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: '電話がつながらなかった' })).toBeChecked();
  await tabTo(page.getByRole('button', { name: 'どう変わるかを見る' }));
  await page.keyboard.press('Enter');
  await clerk.seesChanges();
  await tabTo(page.getByLabel('あなたの名前'));
  await page.keyboard.type('山田 花子');
  await tabTo(page.getByRole('button', { name: 'この内容で記録して、確認を頼む' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: '記録しました' })).toBeFocused();
});
