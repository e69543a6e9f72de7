import { expect } from '@playwright/test';
import { expectAccessible } from '../site/accessible';
import { inTurn } from '../site/sample';
import { asShown } from './as-shown';
import { familyFragment } from './family-link';
import { test } from './watched';

// Axe is a script of its own, which the policy forbids: only the tests here may pass by that.
test.use({ bypassCSP: true });

const says = {
  ja: { keep: '30日間残す', make: 'リンクとQRコードを作る' },
  'ja-simple': { keep: '30日 残す', make: 'リンクと QRコードを 作る' },
  en: { keep: 'Keep for 30 days', make: 'Make a link and a QR code' },
};

for (const locale of inTurn(2)) {
  test(`keeping answers, opening a link and what is wrong with one break no rule in ${locale}`, async ({
    page,
    context,
  }) => {
    const link = `/${locale}/check/#${familyFragment}`;
    await page.goto(link);
    await expect(page).toHaveURL(/#check-answers$/);
    await page.goto(`/${locale}/check/#keep`);
    await page.getByRole('button', { name: asShown(says[locale].keep) }).click();
    await page.getByRole('button', { name: asShown(says[locale].make) }).click();
    await expect(page.getByRole('textbox')).toBeFocused();
    await expectAccessible(page, 'keep');
    await page.goto(link);
    await expectAccessible(page, 'the question before a link');
    await page.goto(`${link}-`);
    await expectAccessible(page, 'a broken link');
    const empty = await context.newPage();
    await empty.clock.setFixedTime('2026-11-22T09:00:00+09:00');
    await empty.goto(`/${locale}/check/`);
    await expectAccessible(empty, 'the offer of kept answers');
    await empty.evaluate(() => window.sessionStorage.clear());
    await empty.goto('about:blank');
    await empty.goto(`/${locale}/check/#keep`);
    await expectAccessible(empty, 'nothing to keep');
  });
}
