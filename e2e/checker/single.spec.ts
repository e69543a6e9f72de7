import { expect, type Page } from '@playwright/test';
import { answer, answerDate, chooseTopics, expectStep, openChecker, tick } from './checker-steps';
import { backLink, changeLink, goOnButton, openReview, resultLink } from './controls';
import { addPeriod } from './list-steps';
import { switchLanguage } from './page-moves';
import { expectResult, programmeArticle } from './result';
import { sheetLines } from './sheet-steps';
import { test } from './watched';

const support = '移住生活スタート応援金';
const spouse = '配偶者やパートナーはいますか';
const along = '一緒に本庄市に引っ越す人はいますか';
const work = 'あなたは本庄市で、どのように働きますか';
const dwelling = '本庄市であなたが住む家はどれですか';

test('whoever has no spouse reads about none, on the sheet in both languages, unless there may be one', async ({
  page,
}) => {
  await toSpouse(page);
  await answer(page, spouse, 'いない');
  await answer(page, 'あなたは生徒か学生ですか', 'いいえ');
  await answer(page, dwelling, 'あなたが契約した家');
  await expectStep(page, 'あなたか、一緒に住む人が働いていますか');
  await switchLanguage(page, 'English', 'Do you or anybody who lives with you work?');
  await switchLanguage(page, '日本語', 'あなたか、一緒に住む人が働いていますか');

  await resultLink(page).click();
  await expectResult(page, support, '申請する方か、同じ家に住む方のだれかが働いていること。');
  await expect(programmeArticle(page, support)).not.toContainText('申請する方か配偶者');
  await page.getByRole('main').getByRole('link', { name: '窓口で見せる紙' }).click();
  await switchLanguage(page, 'English', 'Sheet for the desk窓口で見せる紙');
  const lines = await sheetLines(page);
  expect(lines.map(([, ...said]) => said)).toContainEqual([
    'Home in Honjo: A home under your own contract',
    '本庄市の家：あなたが契約した家',
  ]);
  await switchLanguage(page, '日本語', '窓口で見せる紙');

  await backLink(page).click();
  await openReview(page);
  await changeLink(page, '配偶者・パートナー').click();
  await answer(page, spouse, 'わからない');
  await expectStep(page, 'あなたか配偶者、または一緒に住む人が働いていますか');
});

test('who moves alone and has no spouse says so in one answer, and changes it', async ({ page }) => {
  await toWork(page, '1993-06-10');
  await tick(page, work, '引っ越す前の仕事を、テレワークで続ける');
  await answer(page, '本庄市への引っ越しは、あなたが自分で決めましたか', 'はい');
  await answer(page, 'あなたは、働く日の半分より多く、本庄市の家で仕事をしますか', 'はい');
  await expectStep(page, along);
  await expect(page.getByRole('radio').first()).toHaveAccessibleName('いない（配偶者やパートナーもいない）');
  await answer(page, along, 'いない（配偶者やパートナーもいない）');
  await expectStep(page, '答えを見直してください');
  await expect(page.getByRole('main')).toContainText('いない（配偶者やパートナーもいない）');
  await expect(changeLink(page, '配偶者・パートナー')).toHaveCount(0);

  await changeLink(page, '一緒に引っ越した人、引っ越す人').click();
  await answer(page, along, 'いない（ひとり）');
  await answer(page, spouse, 'いない');
  await expectStep(page, '答えを見直してください');
  await expect(changeLink(page, '配偶者・パートナー')).toHaveCount(1);
});

/** Somebody of 26 who moves alone, up to the question about a spouse. */
async function toSpouse(page: Page) {
  await toWork(page, '2000-06-10');
  await tick(page, work, 'どれもあてはまらない');
}

/** Somebody who moves from Tokyo, up to the question about the ways of working. */
async function toWork(page: Page, birth: string) {
  await openChecker(page, 'ja');
  await chooseTopics(page, '移り住む・引っ越し');
  await answer(page, '本庄市に住んでいますか', 'これから引っ越す予定');
  await answerDate(page, '本庄市に引っ越す日はいつですか', '2027-04');
  await answerDate(page, 'あなたの生年月日はいつですか', birth);
  await page.getByRole('radio', { name: '期間を書く' }).check();
  await addPeriod(page, 1, { place: '東京23区', from: '2014-04' });
  await goOnButton(page).click();
  await answer(page, '本庄市に、何年くらい住むつもりですか', '5年以上');
  await answer(page, 'あなたの国籍や在留資格はどれですか', '日本国籍');
}
