import { expect, type Locator, type Page } from '@playwright/test';
import { asShown } from './as-shown';
import {
  answer,
  answerDate,
  chooseTopics,
  datePart,
  expectDate,
  expectStep,
  openChecker,
} from './checker-steps';
import { goOnButton } from './controls';
import { reload, switchLanguage } from './page-moves';
import { test } from './watched';

const languages = [
  {
    locale: 'ja',
    topic: '子ども・子育て',
    children: 'お子さんはいますか',
    yes: 'いる',
    first: '1人目のお子さんの生年月日',
    another: 'ほかのお子さんを追加する',
    next: '本庄市に住んでいますか',
  },
  {
    locale: 'ja-simple',
    topic: '子ども',
    children: '子どもが いますか',
    yes: 'いる',
    first: '子ども 1の 生まれた 日',
    another: 'ほかの 子どもを ふやす',
    next: '本庄市に 住んで いますか',
  },
  {
    locale: 'en',
    topic: 'Children',
    children: 'Do you have children?',
    yes: 'Yes',
    first: 'Date of birth of child 1',
    another: 'Add another child',
    next: 'Do you live in Honjo?',
  },
] as const;

for (const { locale, topic, children, yes, first, another, next } of languages) {
  test(`whoever has children finds the fields of the first at once: ${locale}`, async ({ page }) => {
    await openChecker(page, locale);
    await chooseTopics(page, topic);
    await expectStep(page, children);
    await page.getByRole('radio', { name: asShown(yes) }).check();
    const child = page.getByRole('group', { name: asShown(first) });
    await expect(datePart(child, 'year')).toBeFocused();
    await page.keyboard.type('2020');
    await expect(page.getByRole('button', { name: asShown(another) })).toBeVisible();

    await reload(page, children);
    await expectDate(child, '2020');
    await expect(datePart(child, 'year')).not.toBeFocused();
    await goOnButton(page).click();
    await expectStep(page, next);
  });
}

const years = 'あなたは、本庄市に引っ越す前の10年間、どこに住んでいましたか';
const spouse = '配偶者やパートナーはいますか';
const period = (page: Page) => page.getByRole('group', { name: asShown('期間1', 'Period 1') });
const places = (page: Page) =>
  period(page).getByRole('group', { name: asShown('住んでいたところ', 'Where you lived') });
const place = (page: Page, name: string) => places(page).getByRole('radio', { name: asShown(name) });
const town = (page: Page) =>
  period(page).getByRole('combobox', {
    name: asShown('埼玉県のどの市町村ですか', 'Which town or city in Saitama?'),
  });

test('whoever tells where they lived is asked where, in which town and then when, and loses nothing on the way', async ({
  page,
}) => {
  await toPeriods(page);
  await page.getByRole('radio', { name: '期間を書く' }).check();
  await expect(place(page, '東京23区')).toBeFocused();
  await place(page, '埼玉県（本庄市以外）').check();
  await expectBelow(town(page), place(page, 'わからない'));
  await expectBelow(period(page).getByRole('group', { name: 'いつから' }), town(page));
  await town(page).selectOption('そのほかの市町村');
  await goOnButton(page).click();
  await expect(period(page)).toContainText('＊');

  await switchLanguage(page, 'English', 'Where did you live in the 10 years before moving to Honjo?');
  await expect(town(page)).toHaveValue('other');
  await switchLanguage(page, '日本語', years);
  await page.goBack();
  await page.goForward();
  await reload(page, years);
  await expect(place(page, '埼玉県（本庄市以外）')).toBeChecked();
  await expect(town(page)).toHaveValue('other');
  await expect(town(page)).not.toBeFocused();

  await page.getByRole('button', { name: '期間1を取り消す' }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(period(page)).toHaveCount(0);
  await goOnButton(page).click();
  await expect(page.getByRole('group', { name: '入力を確かめてください' })).toContainText('選んでください');
  await answer(page, years, '東京23区にも、東京都・千葉県・神奈川県・埼玉県にも住んでいない');
  await expectStep(page, spouse);
});

/** The first questions of somebody who moves alone, up to where they lived. */
async function toPeriods(page: Page) {
  await openChecker(page, 'ja');
  await chooseTopics(page, '移り住む・引っ越し');
  await answer(page, '本庄市に住んでいますか', 'これから引っ越す予定');
  await answerDate(page, '本庄市に引っ越す日はいつですか', '2027-04');
  await answerDate(page, 'あなたの生年月日はいつですか', '1990');
  await expectStep(page, years);
}

/** One stands under the other, for the eye as for whoever hears the page. */
async function expectBelow(lower: Locator, upper: Locator) {
  await expect(lower).toBeVisible();
  const [one, other] = [await upper.boundingBox(), await lower.boundingBox()];
  expect(other!.y).toBeGreaterThan(one!.y);
}
