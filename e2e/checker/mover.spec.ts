import { backLink, changeLink, goOnButton, resultLink, openReview } from './controls';
import { addChild, addPeriod } from './list-steps';
import { backAndForward, reload, switchLanguage } from './page-moves';
import {
  expectEveryProgramme,
  expectResult,
  expectUnchecked,
  openProgramme,
  programmeArticle,
} from './result';
import {
  answer,
  answerDate,
  chooseTopics,
  expectDate,
  expectStep,
  openChecker,
  questionGroup,
  tick,
  typeDate,
} from './checker-steps';
import { test } from './watched';

const grant = '本庄市移住就業等支援金';
const years = 'あなたは、本庄市に引っ越す前の10年間、どこに住んでいましたか';
const work = 'あなたは本庄市で、どのように働きますか';
const stay = '本庄市に、何年くらい住むつもりですか';

test('a family that will telework from Honjo learns of the grant of 130万円, when to apply and what would end it', async ({
  page,
}) => {
  await openChecker(page, 'ja');
  await chooseTopics(page, '移り住む・引っ越し');
  await answer(page, '本庄市に住んでいますか', 'これから引っ越す予定');
  await answerDate(page, '本庄市に引っ越す日はいつですか', '2027-04');

  const birth = 'あなたの生年月日はいつですか';
  await expectStep(page, birth);
  await typeDate(questionGroup(page, birth), '1991-06');
  await reload(page, birth);
  await expectDate(questionGroup(page, birth), '1991-06');
  await answerDate(page, birth, '1991-06-10');

  await expectStep(page, years);
  await page.getByRole('radio', { name: '期間を書く' }).check();
  await addPeriod(page, 1, { place: '東京23区', from: '2014-04' });
  await goOnButton(page).click();
  await backAndForward(page, years, stay);
  await answer(page, stay, '5年以上');
  await answer(page, 'あなたの国籍や在留資格はどれですか', '日本国籍');
  await tick(page, work, '引っ越す前の仕事を、テレワークで続ける');
  const will = '本庄市への引っ越しは、あなたが自分で決めましたか';
  await switchLanguage(page, 'English', 'Did you decide yourself to move to Honjo?');
  await switchLanguage(page, '日本語', will);
  await answer(page, will, 'はい');
  await answer(page, 'あなたは、働く日の半分より多く、本庄市の家で仕事をしますか', 'はい');
  await answer(page, '一緒に本庄市に引っ越す人はいますか', '前から同じ世帯の人がいる');
  await answer(page, '配偶者やパートナーはいますか', 'いる。同じ日に一緒に引っ越す');
  await answerDate(page, '配偶者やパートナーの生年月日はいつですか', '1992-02-03');

  await expectStep(page, 'お子さんはいますか');
  await page.getByRole('radio', { name: 'いる', exact: true }).check();
  await addChild(page, 1, '2023-08-01');
  await goOnButton(page).click();
  await tick(page, '同じ日に一緒に本庄市に引っ越す人はだれですか', '1人目：2023年8月1日');

  await expectStep(page, '答えを見直してください');
  await resultLink(page).click();
  await expectStep(page, 'あなたの結果');
  await expectEveryProgramme(page);
  await expectResult(page, grant, '条件に合います', '130万円', '2027年7月1日', '2028年4月');
  await expectResult(page, '移住生活スタート応援金', '条件に合いません');
  await expectUnchecked(page, '子ども医療費支給');

  await openReview(page);
  await changeLink(page, '住むつもりの年数').click();
  await answer(page, stay, '2年以上、5年より短い');
  await expectStep(page, '答えを見直してください');
  await resultLink(page).click();
  await expectResult(page, grant, '条件に合いません');
  await openProgramme(page, grant);
  await programmeArticle(page, grant)
    .getByRole('link', { name: /住むつもりの年数/ })
    .first()
    .click();
  await expectStep(page, stay);
  await backLink(page).click();
  await expectStep(page, 'あなたの結果');
});
