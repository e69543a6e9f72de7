import { expect } from '@playwright/test';
import { datePart } from '../checker/checker-steps';
import { test } from './at-the-desk';
import {
  asked,
  choose,
  tickTopics,
  enterDate,
  eraseVisit,
  expectNothingLeft,
  leave,
  openDesk,
  programmeCard,
  recordOf,
  topicBox,
  undoButton,
} from './desk-steps';

const residence = '本庄市に住んでいますか';
const birth = 'あなたの生年月日はいつですか';
const stay = '本庄市に、何年くらい住むつもりですか';
const grant = '本庄市移住就業等支援金';

test('left alone for three minutes the desk warns, and a minute later nothing is left', async ({ page }) => {
  await openDesk(page);
  await tickTopics(page, '移り住む・引っ越し');
  await choose(page, residence, 'これから引っ越す予定');
  await enterDate(page, birth, '1990-04');
  const warning = page.getByRole('alertdialog', { name: 'まもなく、答えをすべて消します' });
  await page.clock.runFor('02:50');
  await expect(warning).toHaveCount(0);
  await page.clock.runFor('00:30');
  await warning.getByRole('button', { name: 'このままつづける' }).click();
  await expect(warning).toHaveCount(0);
  await expect(datePart(asked(page, birth), 'year')).toHaveValue('1990');

  await page.clock.runFor('03:05');
  await expect(warning).toContainText('秒');
  await page.clock.runFor('01:05');
  await expect(page.getByRole('status').filter({ hasText: 'しばらく操作がなかったので' })).toBeFocused();
  await expect(undoButton(page)).toHaveCount(0);
  await expectNothingLeft(page);
});

test('nobody is warned while there is nothing to erase; a computer that slept through the warning erases everything as it wakes', async ({
  page,
}) => {
  await openDesk(page);
  await page.clock.fastForward('01:00:00');
  await page.clock.runFor('00:05');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await tickTopics(page, '移り住む・引っ越し');
  await page.clock.fastForward('12:00:00');
  await expect(page.getByText('しばらく操作がなかったので')).toBeVisible();
  await expectNothingLeft(page);
});

test('one button erases what was typed, chosen, set and pasted', async ({ page }) => {
  await openDesk(page);
  await tickTopics(page, '移り住む・引っ越し', '住まい');
  await datePart(asked(page, birth), 'year').fill('19');
  await page.getByRole('textbox', { name: '来庁した方のリンク' }).fill('x');
  await eraseVisit(page);
  await expectNothingLeft(page);
  await expect(topicBox(page, '移り住む・引っ越し')).not.toBeChecked();
  await leave(page);
  await expect(undoButton(page)).toBeVisible();
  await page.clock.runFor('00:11');
  await expect(page.getByText('答えをすべて消しました。')).toBeVisible();
  await expect(undoButton(page)).toHaveCount(0);
  await expectNothingLeft(page);
});

test('erasing asks once, and for ten seconds brings back every answer, the day and what was half typed', async ({
  page,
}) => {
  await openDesk(page);
  await tickTopics(page, '移り住む・引っ越し');
  await choose(page, residence, 'これから引っ越す予定');
  await page.getByRole('button', { name: '変える' }).click();
  await datePart(page.getByRole('group', { name: '基準日' }), 'year').fill('2027');
  await page.getByRole('button', { name: 'この日で判断する' }).click();
  await datePart(asked(page, birth), 'year').fill('19');
  await page.evaluate(() => window.localStorage.setItem('checker-kept', 'x'));
  await page.getByRole('button', { name: 'すべて消す' }).click();
  await page.getByRole('button', { name: '消さない' }).click();
  await expect(page.getByRole('button', { name: 'すべて消す' })).toBeFocused();
  await expect(datePart(asked(page, birth), 'year')).toHaveValue('19');

  await eraseVisit(page);
  await expectNothingLeft(page);
  await page.clock.runFor('00:08');
  await undoButton(page).click();
  await expect(page.getByRole('status').filter({ hasText: '答えを元に戻しました。' })).toBeFocused();
  await expect(topicBox(page, '移り住む・引っ越し')).toBeChecked();
  await expect(asked(page, residence).getByRole('radio', { name: 'これから引っ越す予定' })).toBeChecked();
  await expect(datePart(asked(page, birth), 'year')).toHaveValue('19');
  await expect(page.getByRole('status').filter({ hasText: '基準日' })).toContainText('2027年11月22日');
  expect(await page.evaluate(() => window.localStorage.getItem('checker-kept'))).toBe('x');

  await enterDate(page, birth, '1990-04-01');
  await choose(page, stay, '5年以上');
  await expect(programmeCard(page, grant)).toContainText('まだ決まりません');
  await expect(undoButton(page)).toHaveCount(0);
});

test('erasing says that what was copied is still on the clipboard, whoever erases', async ({ page }) => {
  const clipboard = page.getByText('コピーした文章は、まだクリップボードに残っています。');
  await openDesk(page);
  await tickTopics(page, '移り住む・引っ越し');
  await eraseVisit(page);
  await expect(undoButton(page)).toBeVisible();
  await expect(clipboard).toHaveCount(0);
  await tickTopics(page, '移り住む・引っ越し');
  await recordOf(page);
  await eraseVisit(page);
  await expect(clipboard).toBeVisible();
  await undoButton(page).click();
  await expect(topicBox(page, '移り住む・引っ越し')).toBeChecked();
  await page.clock.runFor('04:05');
  await expect(page.getByText('しばらく操作がなかったので')).toBeVisible();
  await expect(clipboard).toBeVisible();
});
