import { expect } from '@playwright/test';
import { goOnButton } from './controls';
import { answer, answerDate, chooseTopics, expectStep, openChecker } from './checker-steps';
import { test } from './watched';

const where = '本庄市に住んでいますか';
const clash = 'これから引っ越すという答えと、引っ越しの日（2020年5月1日）が合いません。';

test('a move that is to come and a day years ago are named where they are typed, and never block', async ({
  page,
}) => {
  await openChecker(page, 'ja');
  await chooseTopics(page, '移り住む・引っ越し');
  await answer(page, where, 'これから引っ越す予定');
  await answerDate(page, '本庄市に引っ越す日はいつですか', '2020-05-01');
  const notice = page.getByRole('group', { name: 'この答えと合わない答えがあります' });
  await expect(notice).toBeFocused();
  await expect(notice).toContainText(clash);

  await goOnButton(page).click();
  await expect(notice).toBeHidden();
  await page.goto('/ja/check/#check-answers');
  const list = page.getByRole('region', { name: '答えどうしが合わないところがあります' });
  await expect(list).toContainText(clash);
  await list.getByRole('link').first().click();
  await expectStep(page, where);
  await expect(page.getByRole('group', { name: 'この答えと合わない答えがあります' })).toContainText(clash);
});
