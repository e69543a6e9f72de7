import { expect } from '@playwright/test';
import { backLink, changeLink, goOnButton, resultLink, openReview } from './controls';
import { backAndForward, reload, switchLanguage } from './page-moves';
import { expectEveryProgramme, expectResult, openProgramme, programmeArticle } from './result';
import { answer, answerDate, chooseTopics, expectStep, openChecker, tick } from './checker-steps';
import { test } from './watched';

const care = 'Have you had infertility tests or treatment this fiscal year, or will you?';
const ends = 'When does the treatment end?';
const registered = 'Since when has the person treated been registered as a resident of Honjo?';
const grants = 'In how many fiscal years have you received the city’s grant for infertility treatment?';
const tax = 'Have you paid all Honjo city tax that is due?';
const taxExempt = 'Is your household exempt from municipal tax (市町村民税)?';
const notice = 'Did you file a notice of marriage (婚姻届) or of birth (出生届) in Honjo?';
const checkups = 'Help with the cost of pregnancy check-ups';
const grant = 'Grant for infertility treatment';

test('a couple reads in English by when to claim check-ups and that one answer is still needed for treatment', async ({
  page,
}) => {
  await openChecker(page, 'en');
  await chooseTopics(page, 'Pregnancy and birth', 'Fertility tests and treatment');
  await answer(page, 'Do you live in Honjo?', 'Living in Honjo');
  await answer(page, 'Which of these applies, about pregnancy?', 'I am pregnant');
  await tick(page, care, 'Treatment with costs that health insurance does not cover');
  await answer(page, 'Do you have a spouse or partner?', 'Yes, and we live together');
  await tick(page, 'When was your first visit to a clinic in the pregnancy?', 'No visit');
  await answer(page, taxExempt, 'No');

  await expectStep(page, ends);
  await resultLink(page).click();
  await expectStep(page, 'Your result');
  await expectResult(page, checkups, 'Conditions met');
  await expectResult(page, grant, 'Not decided yet');
  await page.getByRole('link', { name: 'Go on with the questions' }).click();

  await answerDate(page, ends, '2026-09');
  await backAndForward(page, ends, registered);
  await answerDate(page, registered, '2020-04-01');
  await answer(page, 'Do you have public health insurance?', 'Yes');
  await answer(
    page,
    'Does the treatment use sperm, eggs or embryos from other people, or a surrogate mother?',
    'No',
  );
  await expectStep(page, grants);
  await page.getByRole('textbox', { name: 'Fiscal years with the grant' }).fill('1');
  await reload(page, grants);
  await switchLanguage(page, '日本語', '市の不妊治療費助成を、今までに何年度受けましたか');
  await switchLanguage(page, 'English', grants);
  await expect(page.getByRole('textbox', { name: 'Fiscal years with the grant' })).toHaveValue('1');
  await goOnButton(page).click();
  await answer(
    page,
    'Have you already received the city’s grant for infertility treatment in this fiscal year?',
    'No',
  );
  await answer(page, notice, 'Not filed anywhere and not planned');
  await answer(page, tax, 'I don’t know');
  await answerDate(page, 'When did you move to Honjo?', '2020-04-01');
  await answer(page, 'Did you pay for a pregnancy check-up where the coupons cannot be used?', 'Yes');
  await answerDate(page, 'When was that check-up?', '2026-10-05');

  await expectStep(page, 'Check your answers');
  await resultLink(page).click();
  await expectEveryProgramme(page);
  await expectResult(page, checkups, 'Conditions met', '5 October 2027');
  await expectResult(page, grant, '不妊治療費助成', 'Not decided yet', 'up to ¥100,000', '31 March 2027');
  await openProgramme(page, grant);
  await programmeArticle(page, grant)
    .getByRole('link', { name: /City tax/ })
    .first()
    .click();
  await answer(page, tax, 'Yes');
  await expectStep(page, 'Check your answers');
  await resultLink(page).click();
  await expectResult(page, grant, 'Conditions met');

  await openReview(page);
  await changeLink(page, 'Infertility tests and treatment').click();
  await page.getByRole('checkbox', { name: 'None of these' }).check();
  await backLink(page).click();
  await expectStep(page, 'Check your answers');
  await resultLink(page).click();
  await expectResult(page, grant, 'Conditions met');
});
