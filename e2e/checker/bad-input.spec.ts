import { expect, type Page } from '@playwright/test';
import { sampleOf } from '../site/sample';
import { goOnButton, resultLink, startButton } from './controls';
import { addChild, addPeriod, childNumber } from './list-steps';
import {
  answer,
  answerDate,
  chooseTopics,
  expectDate,
  expectStep,
  openChecker,
  questionGroup,
  typeDate,
} from './checker-steps';
import { expectEveryProgramme } from './result';
import { test } from './watched';

const residence = '本庄市に住んでいますか';
const moveIn = '本庄市に引っ越す日はいつですか';
const birth = 'あなたの生年月日はいつですか';
const lost = 'この質問は表示できません';

test('an address that ends in nothing known says so and loses no answer', async ({ page }) => {
  await toBirthDate(page);
  for (const fragment of [
    'nothing',
    'spouse-birth-date',
    '%E0%A4%A',
    '__proto__',
    '<img src=x onerror=alert(1)>',
  ]) {
    await page.goto(`/ja/check/#${fragment}`);
    await expectStep(page, lost);
    await page.getByRole('link', { name: '次の質問へ' }).click();
    await expectStep(page, birth);
  }
});

test('a link may choose topics; those that nobody knows are left out', async ({ page }) => {
  await page.goto('/ja/check/#topics=children,nonsense,constructor');
  await expect(startButton(page)).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
  await expect(page.getByRole('checkbox', { name: '子育て' })).toBeChecked();
});

test('saved answers that are broken or of another version are set aside with a message', async ({ page }) => {
  const broken = [
    '{"version":2,"topics":["mov',
    '{"version":0,"topics":["moving"],"household":{}}',
    '{"version":2,"topics":["moving"],"household":{"self":{"residence":"<b>moon</b>"}}}',
    '{"version":2,"topics":[],"household":{"__proto__":{"self":{}},"children":7}}',
    '7',
  ];
  await page.goto('/ja/check/');
  for (const saved of sampleOf(broken, 2))
    await test.step(saved, async () => {
      await page.evaluate((text) => {
        window.location.hash = '';
        window.sessionStorage.setItem('checker', text);
      }, saved);
      await page.reload();
      await expect(page.getByText('前の答えが古いか、壊れていて読めませんでした。')).toBeVisible();
      await chooseTopics(page, '移り住む・引っ越し');
      await expectStep(page, residence);
    });
});

test('a browser that keeps nothing still leads to the result and says what a reload would lose', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openChecker(page, 'ja');
  await expect(page.getByText('ページを読み込み直すと答えが消えます。')).toBeVisible();
  await chooseTopics(page, '移り住む・引っ越し');
  await answer(page, residence, '住んでいない。引っ越す予定もない');
  await resultLink(page).click();
  await expectEveryProgramme(page);
});

test('somebody who mistypes when they were born reads what to write instead', async ({ page }) => {
  const last = '<script>-1-1';
  await toBirthDate(page);
  for (const [typed, problem] of [
    ['2030-05-01', '2026年11月22日までの日付を書いてください。'],
    ['1990-04-31', '4月は30日までです。日を直してください。'],
    ['abc-4-1', '「abc」は年として読めません。西暦か和暦で書いてください（例：2027、令和9、R9）。'],
    ['-4-1', '年も書いてください。'],
    [last, '「<script>」は年として読めません。'],
  ] as const)
    await test.step(typed, async () => {
      await typeDate(questionGroup(page, birth), typed);
      await goOnButton(page).click();
      await expectProblem(page, problem);
      await expectDate(questionGroup(page, birth), typed);
    });
  await page.reload();
  await expectDate(questionGroup(page, birth), last);
  await expectStep(page, birth);
});

test('two periods that overlap, or end before they start, are named with what to correct', async ({
  page,
}) => {
  await toBirthDate(page);
  await typeDate(questionGroup(page, birth), '1990');
  await goOnButton(page).click();
  await page.getByRole('radio', { name: '期間を書く' }).check();
  await addPeriod(page, 1, { place: '東京23区', from: '2016-04', until: '2021-03-31' });
  await addPeriod(page, 2, { place: '本庄市', from: '2020-01-01', until: '2022-01' });
  await goOnButton(page).click();
  await expectProblem(page, '2020年1月1日から2021年3月31日までが重なっています');
  const second = page.getByRole('group', { name: '期間2' });
  await typeDate(second.getByRole('group', { name: 'いつから' }), '2024-01-01');
  await goOnButton(page).click();
  await expectProblem(page, '終わりが、始まりの2024年1月1日より前です');
  await typeDate(second.getByRole('group', { name: 'いつまで' }), '2024-02-30');
  await goOnButton(page).click();
  await expectProblem(page, '2月は29日までです。');
  await expect(page.getByRole('link', { name: /期間2の「いつまで」/ })).toBeVisible();
});

test('a sixteenth child is refused kindly, and the fifteen stay', async ({ page }) => {
  await openChecker(page, 'ja');
  await chooseTopics(page, '子ども・子育て');
  await page.getByRole('radio', { name: 'いる', exact: true }).check();
  for (let number = 1; number <= 16; number += 1) await addChild(page, number, `${2000 + number}`);
  await goOnButton(page).click();
  await expectProblem(page, 'ここに書けるのは15人までです。');
  await expectDate(page.getByRole('group', { name: childNumber(15) }), '2015');
  await page.getByRole('button', { name: '16人目を取り消す' }).click();
  await goOnButton(page).click();
  await expectStep(page, residence);
});

/** The first questions of somebody who plans to move, up to their birth date. */
async function toBirthDate(page: Page) {
  await openChecker(page, 'ja');
  await chooseTopics(page, '移り住む・引っ越し');
  await answer(page, residence, 'これから引っ越す予定');
  await answerDate(page, moveIn, '2027-04');
  await expectStep(page, birth);
}

/** The problem stands in the summary, which has the focus, and beside its field; the title says that there is one. */
async function expectProblem(page: Page, problem: string) {
  const summary = page.getByRole('group', { name: '入力を確かめてください' });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toContainText(problem);
  await expect(page.getByText('＊').filter({ hasText: problem })).toBeVisible();
  await expect(page).toHaveTitle(/^エラー: /);
}
