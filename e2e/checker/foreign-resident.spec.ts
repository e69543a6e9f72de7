import { expect, type Page } from '@playwright/test';
import { changeLink, goOnButton, resultLink, openReview } from './controls';
import { addPeriod } from './list-steps';
import { backAndForward, reload, switchLanguage } from './page-moves';
import { expectEveryProgramme, expectResult, openProgramme, programmeArticle } from './result';
import { answer, answerDate, chooseTopics, expectStep, openChecker } from './checker-steps';
import { asShown, shownWithin } from './as-shown';
import { families } from './sheet-steps';
import { test } from './watched';

const years = 'あなたは、本庄市に 引っ越す 前の 10年間、どこに 住みましたか';
const stay = '本庄市に 何年 住む つもりですか';
const status = 'あなたの 国籍か 在留資格は どれですか';
const support = '引っ越して 生活を 始める 人の 応援金（U29）';

test('a permanent resident of 26 reads in easy Japanese that up to 15万円 may be theirs', async ({
  page,
}) => {
  await openChecker(page, 'ja-simple');
  await chooseTopics(page, '引っ越し');
  await answer(page, '本庄市に 住んで いますか', 'これから 引っ越す');
  await answerDate(page, '本庄市に 引っ越す 日は いつですか', '2027-04-01');
  await answerDate(page, 'あなたの 生年月日は いつですか', '2000-06-10');

  await expectStep(page, years);
  await page.getByRole('radio', { name: asShown('期間〈いつから いつまで〉を 書く') }).check();
  await addPeriod(page, 1, { place: '神奈川県', from: '2020-04' });
  await tellOf(page, '条件不利地域に 住んだ', 'いいえ');
  await tellOf(page, 'その とき、23区で 働いて いましたか', '23区で 働かなかった');
  await reload(page, years);
  await tellOf(page, '23区の 大学のような 学校に 通った', 'いいえ');
  await goOnButton(page).click();

  await expectStep(page, stay);
  await backAndForward(page, years, stay);
  await answer(page, stay, '2年から、5年より 短い 間');
  await switchLanguage(page, 'English', 'What is your nationality or status of residence?');
  await switchLanguage(page, 'やさしい日本語', status);
  await answer(page, status, '永住者〈ずっと 日本に 住む ことが できる 人〉');
  await answer(page, 'あなたは 学校の 生徒か 学生ですか', 'いいえ');
  await answer(page, 'あなたが 本庄市で 住む 家は どれですか', '本人か、その 夫や 妻が 契約した 家');
  await answer(page, 'あなたや 夫や 妻、いっしょに 住む 人は 働いて いますか', 'はい');

  await expectStep(page, '答えを たしかめて ください');
  await resultLink(page).click();
  await expectStep(page, 'あなたの 結果');
  await expectEveryProgramme(page);
  await expectResult(page, support, '移住生活スタート応援金', '条件に 合います', '15万円', '2027年3月31日');
  await expectResult(page, '本庄市に 引っ越して 働く 人の 支援金', '条件に 合いません');
  await openProgramme(page, support);
  await expect(programmeArticle(page, support).getByRole('link', { name: /0495/ }).first()).toBeVisible();

  await openReview(page);
  await changeLink(page, '国籍・在留資格').click();
  await answer(page, status, 'ほかの 在留資格');
  // Only now somebody else could apply.
  await answer(page, '夫や 妻、パートナーが いますか', 'いない');
  await expectStep(page, '答えを たしかめて ください');
  await resultLink(page).click();
  await expectResult(page, support, '条件に 合いません');
  await switchLanguage(page, '日本語', 'あなたの結果');
  await expectResult(page, '移住生活スタート応援金', '条件に合いません');
  await openProgramme(page, '移住生活スタート応援金');
  const condition = programmeArticle(page, '移住生活スタート応援金')
    .getByRole('listitem')
    .filter({ hasText: '合わない 日本国籍か、対象になる在留資格があること。' });
  await expect(condition.getByRole('list').first().getByRole('listitem')).toHaveText([
    '日本国籍',
    ...['永住者', '日本人の配偶者等', '永住者の配偶者等', '定住者', '特別永住者'],
  ]);
});

const interns = [
  { locale: 'ja', row: '国籍・在留資格', name: '技能実習', other: 'そのほかの在留資格' },
  { locale: 'ja-simple', row: '国籍・在留資格', name: '技能実習', other: 'ほかの 在留資格' },
  {
    locale: 'en',
    row: 'Nationality or status of residence',
    name: 'Technical Intern Training (技能実習)',
    other: 'Another status of residence',
  },
] as const;

for (const { locale, row, name, other } of interns) {
  test(`a technical intern finds the name on the card among the answers: ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/check/#${families['a family that moves']}`);
    await resultLink(page).click();
    await openReview(page);
    await changeLink(page, row).click();
    const choice = page.getByRole('radio', { name: asShown(other) });
    await expect(choice).toHaveAccessibleDescription(shownWithin(name));
    await choice.check();
    await goOnButton(page).click();
    await expect(choice).toHaveCount(0);
    await page.goBack();
    await expect(choice).toBeChecked();
  });
}

/** Answers one of the things that the place of a period asks further. */
async function tellOf(page: Page, question: string, choice: string) {
  const detail = page.getByRole('group', { name: asShown(question) });
  await detail.getByRole('radio', { name: asShown(choice) }).check();
}
