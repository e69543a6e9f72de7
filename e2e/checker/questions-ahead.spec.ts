import { expect, type Page } from '@playwright/test';
import { answer, answerDate, chooseTopics, openChecker } from './checker-steps';
import { test } from './watched';

const progress = (page: Page) => page.getByText(/^質問\d+$/).locator('..');

test('the number of questions ahead is counted anew after each answer, as when the page is opened there', async ({
  page,
}) => {
  await openChecker(page, 'ja');
  await chooseTopics(page, '移り住む・引っ越し', '子ども・子育て');
  const ways = [
    () => answer(page, '本庄市に住んでいますか', 'これから引っ越す予定'),
    () => answerDate(page, '本庄市に引っ越す日はいつですか', '2027-04-01'),
    () => answerDate(page, 'あなたの生年月日はいつですか', '1991-06'),
  ];
  const told: string[] = [];
  for (const goOn of ways) {
    await goOn();
    await page.reload();
    told.push(await progress(page).innerText());
  }
  for (let step = 0; step < ways.length; step += 1) await page.goBack();
  await page.reload();
  for (const [place, goOn] of ways.entries()) {
    await goOn();
    await expect(progress(page)).toHaveText(told[place]!.replace(/\n/g, ''));
  }
});
