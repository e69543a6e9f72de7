import { changeLink, goOnButton, resultLink, openReview } from './controls';
import { addChild, childNumber } from './list-steps';
import { backAndForward, reload, switchLanguage } from './page-moves';
import { expectEveryProgramme, expectResult, openProgramme, expectUnchecked } from './result';
import { answer, chooseTopics, expectDate, expectStep, openChecker, tick } from './checker-steps';
import { test } from './watched';

const children = 'お子さんはいますか';
const residence = '本庄市に住んでいますか';
const care = '3人目のお子さんは、どこに通っていますか';
const nursery = '保育料第3子無償化（0〜2歳児）';
const lives = '同じ家に住んでいる人はだれですか';
const careReasons = '保護者が子どもを預ける理由はどれですか';
const income = '世帯の年収は、およそ360万円より少ないですか';

test('a parent of three learns that the third child’s nursery fees hang on the income, and what each rule says', async ({
  page,
}) => {
  await openChecker(page, 'ja');
  await chooseTopics(page, '子ども・子育て');
  await expectStep(page, children);
  await page.getByRole('radio', { name: 'いる', exact: true }).check();
  await addChild(page, 1, '2018-05-01');
  await addChild(page, 2, '2020-01');
  await addChild(page, 3, '2022-05');
  await addChild(page, 4, '2025-05-01');
  await page.getByRole('button', { name: '2人目を取り消す' }).click();
  await reload(page, children);
  await expectDate(page.getByRole('group', { name: childNumber(2) }), '2022-05');
  await expectDate(page.getByRole('group', { name: childNumber(3) }), '2025-05-01');
  await goOnButton(page).click();

  await expectStep(page, residence);
  await backAndForward(page, children, residence);
  await answer(page, residence, '住んでいる');
  // The youngest is under two: the programmes of a birth come along.
  await answer(page, '妊娠について、どれがあてはまりますか', 'どれにもあてはまらない');
  await tick(page, lives, '1人目：2018年5月1日', '2人目：2022年5月', '3人目：2025年5月1日');
  await answer(page, '配偶者やパートナーはいますか', 'いない');
  await expectStep(page, care);
  await switchLanguage(page, 'English', 'Child 3: where does this child go?');
  await switchLanguage(page, '日本語', care);
  await tick(page, care, '保育所など');
  await tick(page, careReasons, '仕事');
  await answer(page, income, 'わからない');
  await answer(page, '婚姻届か出生届を、本庄市に出しましたか', 'どこにも出していない、出す予定もない');

  await expectStep(page, '答えを見直してください');
  await resultLink(page).click();
  await expectEveryProgramme(page);
  await expectResult(page, '子ども医療費支給', '条件に合います', '2037年3月31日');
  await expectResult(page, nursery, 'まだ決まりません');
  await openProgramme(page, nursery);
  await expectResult(
    page,
    nursery,
    '3人目のお子さん（2025年5月1日生まれ）',
    '資料の読み方によって、結果が変わります。',
  );
  await expectResult(page, '児童発達支援等第3子無償化（0〜2歳児）', '条件に合いません');
  await expectResult(page, '副食費第3子無償化', 'まだ決まりません');

  await openReview(page);
  await changeLink(page, '年収がおよそ360万円より少ない').click();
  await answer(page, income, 'はい');
  await expectStep(page, '答えを見直してください');
  await resultLink(page).click();
  await expectResult(page, nursery, '条件に合います');
  await expectUnchecked(page, '本庄市移住就業等支援金');
});
