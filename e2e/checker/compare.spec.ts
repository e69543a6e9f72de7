import { expect, type Page } from '@playwright/test';
import { asShown, shownWithin } from './as-shown';
import { changeLink, resultLink, openReview } from './controls';
import { reload, switchLanguage } from './page-moves';
import { expectResult, programmeArticle } from './result';
import { answerDate, expectStep } from './checker-steps';
import { test } from './watched';

const grant = '本庄市移住就業等支援金';
const support = '移住生活スタート応援金';
const moving = '本庄市に引っ越す日はいつですか';
const review = '答えを見直してください';
const compare = 'プランを比べる';

test('a family compares moving in October and in November, each plan with its own days to apply', async ({
  page,
}) => {
  await openResult(page);
  await expectResult(page, grant, '2028年1月17日', '2028年10月13日');
  await page.getByRole('link', { name: compare }).click();
  await expectStep(page, compare);
  await page.getByRole('button', { name: 'プランBを作る' }).click();
  await expectStep(page, review);
  await expect(page.getByText('今はプランBの答えです。')).toBeVisible();
  await changeLink(page, '引っ越しの日').click();
  await answerDate(page, moving, '2027-11-15');
  await expectStep(page, review);
  await page.getByRole('link', { name: compare }).click();

  await expectCells(page, '引っ越しの日', '2027年10月15日', '2027年11月15日');
  await expectCells(page, '申請の最初の日', '2028年1月17日', '2028年4月3日');
  await expectCells(page, '申請の最後の日', '2028年10月13日', '2028年11月15日');
  await reload(page, compare);
  await expectCells(page, '申請の最初の日', '2028年1月17日', '2028年4月3日');
  await switchLanguage(page, 'English', 'Compare plans');
  await expectCells(page, 'Day of moving in', '15 October 2027', '15 November 2027');
  await switchLanguage(page, '日本語', compare);

  await page.getByRole('button', { name: 'プランAの答えを開く' }).click();
  await expectStep(page, review);
  await resultLink(page).click();
  await expectResult(page, grant, '2028年1月17日');
  await page.getByRole('link', { name: compare }).last().click();
  await page.getByRole('button', { name: 'プランBを消す' }).click();
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'プランBを作る' })).toBeVisible();
});

test('what would change it is said with the result, and once it is done the condition is met', async ({
  page,
}) => {
  await openResult(page);
  const hint = programmeArticle(page, support);
  await expect(hint).toContainText(shownWithin('引っ越しの日：2027年7月（今の答え：2027年10月15日）'));
  await openReview(page);
  await changeLink(page, '引っ越しの日').click();
  await answerDate(page, moving, '2027-07');
  await resultLink(page).click();
  await expectResult(page, support, '条件に合います');
  await expect(programmeArticle(page, support)).not.toContainText('何が変われば合いますか');
});

test('money is told by the name of the programme that brings it, never added up, in every language', async ({
  page,
}) => {
  await openResult(page);
  const money = page.getByRole('region', { name: '受けられるお金' });
  await expect(money.getByRole('term').filter({ hasText: '本庄市移住就業等支援金' })).toHaveCount(1);
  await expect(money).toContainText('130万円（一度だけ）');
  await switchLanguage(page, 'English', 'Your result');
  const english = page.getByRole('region', { name: 'Money you could receive' });
  await expect(english).toContainText('¥1,300,000');
});

/** A family of three with all answers given, at its result. */
async function openResult(page: Page) {
  await page.addInitScript((text) => {
    if (window.origin !== 'null' && !window.sessionStorage.getItem('checker'))
      window.sessionStorage.setItem('checker', text);
  }, JSON.stringify(family));
  await page.goto('/ja/check/#result');
  await expectStep(page, 'あなたの結果');
}

const adult = {
  residenceStatus: 'japanese',
  student: false,
  periods: [{ from: '2014-04-01', until: 'move', place: 'tokyo-wards' }],
};
const family = {
  version: 2,
  topics: ['moving', 'work'],
  isReviewed: true,
  household: {
    homePurchase: 'none',
    children: [{ birthDate: '2024-05-01', livesWithSelf: true }],
    self: {
      ...adult,
      residence: 'moving-in',
      moveInDate: '2027-10-15',
      workRoutes: ['telework'],
      teleworkByOwnWill: true,
      teleworkOverHalf: true,
      noticeDate: '2027-04-01',
      dwelling: 'own-contract',
      birthDate: '1997-08-20',
    },
    spouse: { ...adult, birthDate: '1990-02-03', livesWithSelf: true },
    intendedStay: 'five-years-or-more',
    movesWith: 'same-household',
    someoneEmployed: true,
  },
};

/** The row of this name says, in order, what each plan comes to. */
async function expectCells(page: Page, row: string, ...texts: string[]) {
  const cells = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: asShown(row) }) })
    .getByRole('cell');
  for (const [place, text] of texts.entries()) await expect(cells.nth(place)).toContainText(text);
}
