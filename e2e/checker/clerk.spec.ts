import { expect, type Page } from '@playwright/test';
import { changeLink, resultLink, openReview } from './controls';
import { backAndForward, reload, switchLanguage } from './page-moves';
import { expectEveryProgramme, expectResult, everyProgramme, programmeCount } from './result';
import { answer, answerDate, chooseTopics, expectStep, openChecker } from './checker-steps';
import { test } from './watched';

const home = '住まいの応援金';
const birth = 'あなたの生年月日はいつですか';

test('a clerk enters what a visitor tells, corrects a birth date and prints what was checked with its reasons', async ({
  page,
}) => {
  await openChecker(page, 'ja');
  await chooseTopics(page, '住まい', '終わった制度も調べる');
  await answer(page, '本庄市で、自分の家を買ったり建てたりしますか', 'もう買った、または建てた');
  await answerDate(page, '家の登記はいつですか', '2021-06-15');
  await answerDate(page, '本庄市に引っ越した日、または引っ越す日はいつですか', '2021-05-01');
  await expectStep(page, birth);
  await backAndForward(page, '本庄市に引っ越した日、または引っ越す日はいつですか', birth);
  await answerDate(page, birth, '1979-01-01');
  await answer(page, 'お子さんはいますか', 'いない');
  await reload(page, '配偶者やパートナーはいますか');
  await switchLanguage(page, 'やさしい日本語', '夫や 妻、パートナーが いますか');
  await switchLanguage(page, '日本語', '配偶者やパートナーはいますか');
  await answer(page, '配偶者やパートナーはいますか', 'いない');

  await expectStep(page, '答えを見直してください');
  await resultLink(page).click();
  await expectResult(page, home, '条件に合いません', '制度は終了', '代わりの制度：移住生活スタート応援金');

  await openReview(page);
  await changeLink(page, '生年月日').click();
  await answerDate(page, birth, '1985-01-01');
  await answer(page, '本庄市で家を持つのは初めてですか', 'はい');
  await answer(page, 'あなたは、引っ越す前の1年間に、本庄市に住民登録がありましたか', 'いいえ');
  await answer(page, '家の所有者は、登記した年のうちに、その家に住み始めますか', 'はい');
  await answer(page, '前に、家のための市のお金を受けたことがありますか', 'いいえ');
  await answer(page, '期限の来た本庄市の税を、すべて納めていますか', 'はい');
  await answer(page, 'あなたの親は、本庄市に住んでいますか', 'はい');
  await answer(page, 'あなたは、本庄早稲田駅から新幹線で通勤していますか', 'いいえ');

  await expectStep(page, '答えを見直してください');
  await resultLink(page).click();
  await expectEveryProgramme(page);
  await expectResult(
    page,
    home,
    '条件に合います',
    '制度は終了',
    '終わった制度の内容です',
    '20万円から24万円まで',
  );
  await expectResult(page, '多世代同居・近居の加算', '条件に合います');
  await expectResult(page, '新幹線通勤の加算', '条件に合いません');

  await expectPrinted(page);
  await expect(page).toHaveURL('/ja/check/#result');
});

/** The printed result names every programme, and leaves what is folded to the screen and to the sheet. */
async function expectPrinted(page: Page) {
  await page.emulateMedia({ media: 'print' });
  await expect(everyProgramme(page).filter({ visible: true })).toHaveCount(programmeCount);
  await expect(
    page.getByRole('heading', { name: '窓口', exact: true }).filter({ visible: true }),
  ).toHaveCount(0);
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
}
