import { expect, type Locator, type Page } from '@playwright/test';
import { goOnButton, resultLink, startButton } from './controls';
import { expectEveryProgramme } from './result';
import { addChild, childNumber } from './list-steps';
import { chooseTopics, datePart, expectDate, expectStep, openChecker, questionGroup } from './checker-steps';
import { test } from './watched';

const firstVisit = '妊娠して初めて医療機関を受診したのはいつですか';
const moveIn = '本庄市に引っ越した日はいつですか';
const checkup = 'その妊婦健診を受けたのはいつですか';

test('somebody without a mouse answers, corrects a slip and reads the result', async ({ page }) => {
  await openChecker(page, 'ja');
  await press(page, startButton(page), 'Enter');
  const summary = page.getByRole('group', { name: '入力を確かめてください' });
  await expect(summary).toBeFocused();
  await press(page, summary.getByRole('link'), 'Enter');
  await expect(page.getByRole('checkbox', { name: '移り住む・引っ越し' })).toBeFocused();
  await press(page, page.getByRole('checkbox', { name: '妊娠・出産' }), 'Space');
  await press(page, startButton(page), 'Enter');

  for (const [question, choice] of [
    ['本庄市に住んでいますか', '住んでいる'],
    ['妊娠について、どれがあてはまりますか', 'あなたが妊娠している'],
  ] as const)
    await choose(page, question, choice);

  await expectHeard(page, firstVisit);
  await press(page, page.getByRole('checkbox', { name: '受診していない' }), 'Space');
  await press(page, goOnButton(page), 'Enter');
  for (const [question, choice] of [
    ['あなたの世帯は、市町村民税が非課税ですか', 'いいえ'],
    ['婚姻届か出生届を、本庄市に出しましたか', 'これから出す'],
  ] as const)
    await choose(page, question, choice);
  await typeMonth(page, moveIn, '2020', '4');
  await choose(page, '助成券が使えないところで、妊婦健診の費用を払いましたか', 'はい');
  await typeMonth(page, checkup, '2026', '10');

  await expectHeard(page, '答えを見直してください');
  await press(page, resultLink(page), 'Enter');
  await expectHeard(page, 'あなたの結果');
  await expectEveryProgramme(page);
});

test('whoever adds a child is in its first field, and whoever takes one out is at the one in its place', async ({
  page,
}) => {
  const child = (number: number) => page.getByRole('group', { name: childNumber(number) });
  const remove = (number: number) => page.getByRole('button', { name: `${number}人目を取り消す` }).click();
  await openChecker(page, 'ja');
  await chooseTopics(page, '子ども・子育て');
  await page.getByRole('radio', { name: 'いる', exact: true }).check();
  for (const [index, year] of ['2011', '2012', '20', '2014'].entries()) await addChild(page, index + 1, year);
  await page.getByRole('button', { name: 'ほかのお子さんを追加する' }).click();
  await expect(datePart(child(5), 'year')).toBeFocused();
  await remove(5);
  await expect(child(4)).toBeFocused();
  await press(page, goOnButton(page), 'Enter');
  await expect(child(3)).toContainText('＊');

  await remove(1);
  await expect(child(1)).toBeFocused();
  for (const [index, year] of ['2012', '20', '2014'].entries()) await expectDate(child(index + 1), year);
  await expect(child(2)).toContainText('＊');
  await expect(child(3)).not.toContainText('＊');
  await page.reload();
  for (const [index, year] of ['2012', '20', '2014'].entries()) await expectDate(child(index + 1), year);
  for (const number of [3, 2, 1]) await remove(number);
  // With nobody left in the list it is open again whether there are children.
  await expect(page.getByRole('radio').first()).toBeFocused();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
});

test('whoever passes the choices with the arrow keys can go on, and whoever chooses one is in its first field', async ({
  page,
}) => {
  await openChecker(page, 'ja');
  await chooseTopics(page, '子ども・子育て');
  const [some, none] = ['いる', 'いない'].map((name) => page.getByRole('radio', { name, exact: true }));
  await none!.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await expect(some!).toBeFocused();
  await expect(page.getByRole('group', { name: childNumber(1) })).toBeVisible();
  await page.getByRole('button', { name: '1人目を取り消す' }).click();
  await expect(some!).toBeFocused();
  await page.keyboard.press('Space');
  await expect(datePart(page.getByRole('group', { name: childNumber(1) }), 'year')).toBeFocused();
});

/** Answers a question with the keys alone. */
async function choose(page: Page, question: string, choice: string) {
  await expectHeard(page, question);
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await arrowTo(page, page.getByRole('radio', { name: choice, exact: true }));
  await press(page, goOnButton(page), 'Enter');
}

/** Answers a question for a day with a year and a month. */
async function typeMonth(page: Page, question: string, year: string, month: string) {
  await expectHeard(page, question);
  await tabTo(page, datePart(questionGroup(page, question), 'year'));
  await page.keyboard.type(year);
  await page.keyboard.press('Tab');
  await page.keyboard.type(month);
  await page.keyboard.press('Enter');
}

/** Goes down a group of radio buttons, of which the tabulator reaches one only. */
async function arrowTo(page: Page, radio: Locator) {
  for (let steps = 0; steps < 10 && !(await radio.isChecked()); steps += 1)
    await page.keyboard.press('ArrowDown');
  await expect(radio).toBeChecked();
}

/** The step is shown and its heading has the focus, so that it is read out. */
async function expectHeard(page: Page, title: string) {
  await expectStep(page, title);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
}

/** Goes to a control with the tabulator and presses a key there. */
async function press(page: Page, control: Locator, key: 'Enter' | 'Space') {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

async function tabTo(page: Page, control: Locator) {
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    if (await control.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(control).toBeFocused();
}
