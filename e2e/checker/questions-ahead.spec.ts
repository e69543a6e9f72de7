import { expect, type Page } from '@playwright/test';
import { answer, answerDate, chooseTopics, openChecker } from './checker-steps';
import { test } from './watched';

const progress = (page: Page) => page.getByText(/^質問\d+$/).locator('..');

test('the number of questions ahead is counted anew after each answer, as when the page is opened there', async ({
  page,
}) => {
  const begin = async () => {
    await openChecker(page, 'ja');
    await chooseTopics(page, '移り住む・引っ越し', '妊娠・出産');
  };
  await begin();
  const ways = [
    () => answer(page, '本庄市に住んでいますか', '住んでいる'),
    () => answer(page, '妊娠について、どれがあてはまりますか', 'どれにもあてはまらない'),
    () => answerDate(page, '本庄市に引っ越した日はいつですか', '2015-04-01'),
  ];
  const told: string[] = [];
  for (const goOn of ways) {
    await goOn();
    await page.reload();
    told.push(await progress(page).innerText());
  }
  await page.evaluate(() => {
    sessionStorage.clear();
  });
  await begin();
  for (const [place, goOn] of ways.entries()) {
    await goOn();
    await expect(progress(page)).toHaveText(told[place]!.replace(/\n/g, ''));
  }
});
