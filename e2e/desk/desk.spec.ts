import { expect } from '@playwright/test';
import { datePart, expectDate } from '../checker/checker-steps';
import { test } from './at-the-desk';
import {
  asked,
  choose,
  tickTopics,
  enterDate,
  openDesk,
  programmeCard,
  recordOf,
  result,
  topicBox,
  typeThrough,
} from './desk-steps';

const residence = '本庄市に住んでいますか';
const move = '本庄市に引っ越した日、または引っ越す日はいつですか';
const birth = 'あなたの生年月日はいつですか';
const stay = '本庄市に、何年くらい住むつもりですか';
const grant = '本庄市移住就業等支援金';
const pregnancy = '妊娠について、どれがあてはまりますか';

test('a clerk enters a mover’s answers in any order and sees what they come to as they change', async ({
  page,
}) => {
  await openDesk(page);
  await tickTopics(page, '移り住む・引っ越し');
  await choose(page, stay, '5年以上');
  await enterDate(page, birth, '1990-04-01');
  await enterDate(page, move, '2027-04-01');
  await choose(page, '配偶者やパートナーはいますか', 'いない');
  await expect(programmeCard(page, grant)).toContainText('まだ決まりません');

  await choose(page, residence, '住んでいない。引っ越す予定もない');
  await expect(programmeCard(page, grant)).toContainText('条件に合いません');
  await expect(asked(page, birth)).toHaveCount(0);
  await expect(page.getByText('今は関係しないので、結果に使っていません。')).toHaveCount(3);

  await choose(page, residence, 'これから引っ越す予定');
  await expect(programmeCard(page, grant)).toContainText('まだ決まりません');
  await expect(asked(page, stay).getByRole('radio', { name: '5年以上' })).toBeChecked();
  await expect(datePart(asked(page, birth), 'year')).toHaveValue('1990');
});

test('a visitor without a spouse is asked whether they are pregnant, and about nobody else', async ({
  page,
}) => {
  const partner = asked(page, pregnancy).getByRole('radio', { name: '配偶者やパートナーが妊娠している' });
  await openDesk(page);
  await tickTopics(page, '妊娠・出産', '移り住む・引っ越し');
  await expect(partner).toHaveCount(1);
  await choose(page, '配偶者やパートナーはいますか', 'いない');
  await expect(partner).toHaveCount(0);
  await expect(asked(page, pregnancy)).not.toContainText('配偶者');
  await choose(page, '配偶者やパートナーはいますか', 'わからない');
  await expect(partner).toHaveCount(1);
});

test('a visitor who moves alone and has no spouse needs no other answer on that', async ({ page }) => {
  const along = '一緒に本庄市に引っ越した人、または引っ越す人はいますか';
  const spouse = asked(page, '配偶者やパートナーはいますか');
  const partner = asked(page, pregnancy).getByRole('radio', { name: '配偶者やパートナーが妊娠している' });
  await openDesk(page);
  await tickTopics(page, '妊娠・出産', '移り住む・引っ越し');
  await expect(spouse).toHaveCount(1);
  await choose(page, along, 'いない（配偶者やパートナーもいない）');
  await expect(spouse).toHaveCount(0);
  await expect(partner).toHaveCount(0);
  await choose(page, along, 'いない（ひとり）');
  await expect(spouse).toHaveCount(1);
  await expect(partner).toHaveCount(1);
});

test('what cannot be read stays in its field, says why when the question is left, and counts for nothing', async ({
  page,
}) => {
  await openDesk(page);
  await tickTopics(page, '移り住む・引っ越し');
  await enterDate(page, birth, '1990-04-31');
  await expect(asked(page, birth)).toContainText('4月は30日までです');
  await expect(datePart(asked(page, birth), 'day')).toHaveValue('31');
  await datePart(asked(page, birth), 'day').fill('30');
  await choose(page, stay, '5年以上');
  await expect(asked(page, birth)).not.toContainText('30日までです');
  await expect(asked(page, stay).getByRole('radio', { name: '5年以上' })).toBeChecked();
});

test('children are typed one after the other without losing the place, and keep what was told of them', async ({
  page,
}) => {
  const born = (number: number) => asked(page, `${number}人目のお子さんの生年月日`);
  const livesHere = (number: number) =>
    asked(page, '同じ家に住んでいる人、または一緒に引っ越す人はだれですか').getByRole('checkbox', {
      name: new RegExp(`^${number}人目`),
    });
  await openDesk(page);
  await tickTopics(page, '子ども・子育て');
  await choose(page, 'お子さんはいますか', 'いる');
  await page.keyboard.type('２０２２');
  await page.keyboard.press('Tab');
  await expect(datePart(born(1), 'year')).toHaveValue('2022');
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await expect(datePart(born(1), 'day')).toBeFocused();
  await page.getByRole('button', { name: 'ほかのお子さんを追加する' }).click();
  await page.keyboard.type('2020');
  await page.keyboard.press('Tab');
  await expect(datePart(born(2), 'month')).toBeFocused();
  await livesHere(2).check();
  await page.getByRole('button', { name: '1人目を取り消す' }).click();
  await expect(page.getByRole('group', { name: '1人目のお子さんの生年月日' })).toBeFocused();
  await expect(datePart(born(1), 'year')).toHaveValue('2020');
  await expect(livesHere(1)).toBeChecked();
  await expect(livesHere(2)).toHaveCount(0);
});

test('a date counts whole, whatever is clicked while the cursor is still in it', async ({ page }) => {
  const born = asked(page, '1人目のお子さんの生年月日');
  await openDesk(page);
  await tickTopics(page, '移り住む・引っ越し', '子ども・子育て');
  await typeThrough(asked(page, birth), '1985', '4', '2');
  await asked(page, 'お子さんはいますか').getByRole('radio', { name: 'いない' }).click();
  await expectDate(asked(page, birth), '1985-04-02');
  expect(await recordOf(page)).toContain('1985年4月2日');

  await datePart(asked(page, birth), 'day').fill('20');
  await choose(page, 'お子さんはいますか', 'いる');
  await expectDate(asked(page, birth), '1985-04-20');
  expect(await recordOf(page)).toContain('1985年4月20日');

  await typeThrough(born, '2019', '3', '7');
  await choose(page, stay, '5年以上');
  await expectDate(born, '2019-03-07');
  expect(await recordOf(page)).toContain('2019年3月7日');

  await datePart(born, 'day').fill('8');
  await topicBox(page, '住まい').click();
  await expectDate(born, '2019-03-08');
  await typeThrough(asked(page, move), '2027');
  await datePart(asked(page, birth), 'day').click();
  await expectDate(asked(page, move), '2027');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('9');
  await asked(page, move).getByRole('checkbox').last().click();
  await expectDate(asked(page, birth), '1985-04-09');

  await datePart(born, 'day').fill('10');
  await page.getByRole('button', { name: 'ほかのお子さんを追加する' }).click();
  await expectDate(born, '2019-03-10');
  await typeThrough(asked(page, '2人目のお子さんの生年月日'), '2021', '6', '5');
  await page.getByRole('button', { name: '1人目を取り消す' }).click();
  await expectDate(born, '2021-06-05');
});

test('a date is in the record and goes into another language when their button is the next click', async ({
  page,
}) => {
  await openDesk(page);
  await tickTopics(page, '移り住む・引っ越し');
  await typeThrough(asked(page, birth), '1985', '4', '2');
  expect(await recordOf(page)).toContain('1985年4月2日');
  await datePart(asked(page, birth), 'day').fill('20');
  expect(await recordOf(page)).toContain('1985年4月20日');
  await page.getByText('Language', { exact: true }).click();
  await datePart(asked(page, birth), 'day').fill('21');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL('/en/desk/');
  await expectDate(asked(page, birth), '1985-04-21');
});

test('on another day the same answers may come to something else, and the page says so in large letters', async ({
  page,
}) => {
  await openDesk(page);
  await tickTopics(page, '子ども・子育て');
  await choose(page, 'お子さんはいますか', 'いる');
  await enterDate(page, '1人目のお子さん', '2009-05-01');
  await asked(page, '同じ家に住んでいる人、または一緒に引っ越す人はだれですか')
    .getByRole('checkbox', { name: /^1人目/ })
    .check();
  await choose(page, residence, '住んでいる');
  await expect(programmeCard(page, '子ども医療費')).toContainText('条件に合います');
  const before = await result(page).innerText();

  const bar = page.getByRole('status').filter({ hasText: '基準日' });
  await expect(bar).toContainText('2026年11月22日 今日');
  await page.getByRole('button', { name: '変える' }).click();
  const day = page.getByRole('group', { name: '基準日' });
  await datePart(day, 'year').fill('2030');
  await datePart(day, 'month').fill('4');
  await datePart(day, 'day').fill('');
  await page.getByRole('button', { name: 'この日で判断する' }).click();
  await expect(page.getByRole('alert')).toContainText('すべて書いてください');
  await datePart(day, 'day').fill('1');
  await page.getByRole('button', { name: 'この日で判断する' }).click();
  await expect(bar).toContainText('2030年4月1日 今日ではありません');
  await expect(result(page)).toContainText('2030年4月1日');
  await expect(programmeCard(page, '子ども医療費')).toContainText('条件に合いません');

  await page.getByRole('button', { name: '今日に戻す' }).click();
  await expect(bar).toContainText('2026年11月22日 今日');
  await expect.poll(() => result(page).innerText()).toBe(before);
});

test('links and flyers are one click from the desk, in a tab of their own', async ({ page, context }) => {
  await openDesk(page);
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: /^リンクとちらしを作る/ }).click();
  await expect((await opened).getByRole('heading', { level: 1, name: 'リンクとちらしを作る' })).toBeVisible();
});

test('numbers go on counting where the browser has translated the page', async ({ page }) => {
  const counts = result(page).getByRole('list').first().getByRole('strong');
  const home = topicBox(page, '住まい');
  await openDesk(page);
  await expect(counts.first()).toBeVisible();
  const untouched = await counts.allInnerTexts();
  await tickTopics(page, '移り住む・引っ越し');
  await expect.poll(() => counts.allInnerTexts()).not.toEqual(untouched);
  const before = await counts.allInnerTexts();
  await home.check();
  await expect.poll(() => counts.allInnerTexts()).not.toEqual(before);
  const after = await counts.allInnerTexts();
  await home.uncheck();
  await expect.poll(() => counts.allInnerTexts()).toEqual(before);
  // A browser puts each text into an element of its own.
  await counts.evaluateAll((numbers) => {
    for (const number of numbers) {
      const translated = document.createElement('font');
      translated.textContent = number.textContent;
      number.replaceChildren(translated);
    }
  });
  await home.check();
  await expect.poll(() => counts.allInnerTexts()).toEqual(after);
});
