import { expect, type Page } from '@playwright/test';
import { savedCalendar } from './calendar-file';
import { goOnButton, resultLink } from './controls';
import { addPeriod } from './list-steps';
import { reload, switchLanguage } from './page-moves';
import { openProgramme, programmeArticle } from './result';
import { families, printed } from './sheet-steps';
import { readPdf } from '../site/pdf';
import { headingsLeftAlone, printedIn } from '../site/pdf-language';
import { answer, answerDate, chooseTopics, expectStep, openChecker, tick } from './checker-steps';
import { test } from './watched';

const grant = '本庄市移住就業等支援金';
const support = '移住生活スタート応援金';
const plan = 'これからの予定';
const papers = '必要な書類';

test('a mover sees every day of the plan, what moving earlier brings, and saves it for the calendar', async ({
  page,
}) => {
  await answerAsMover(page, '2027-11-15');
  await page.getByRole('link', { name: 'これからの予定を見る' }).click();
  await expectStep(page, plan);

  const first = page.getByRole('region', { name: '引っ越す前に' }).getByRole('listitem');
  await expect(first.filter({ hasText: '窓口に聞いてください' }).first()).toContainText('広報課 魅力創造係');
  await expect(first.filter({ hasText: '23区で働いていたことがわかる' }).first()).toBeVisible();
  const expected = [
    ['2027年', 'すること', '2027年11月12日（金）', `事前申出書を出す最後の日：${support}`],
    ['2027年', 'すること', '2027年11月15日（月）', `本庄市に転入する：${grant}、${support}`],
    ['2028年', 'すること', '2028年4月3日（月）', `申請の最初の日：${grant}`],
    ['2028年', 'すること', '2028年11月15日（水）', `申請の最後の日：${grant}`],
    ['2029年', '知っておくこと', '2029年11月15日（木）', `この日まで住み続ける：${support}`],
    ['2031年', '知っておくこと', '2031年4月3日から2031年11月15日までのどこか', `${grant}`],
  ] as const;
  for (const [year, kind, day, gate] of expected) {
    const days = page.getByRole('region', { name: year }).getByRole('list', { name: kind });
    await expect(days.getByRole('listitem').filter({ hasText: gate }).first()).toContainText(day);
  }
  await expect(
    page.getByText('2027年10月30日（土）までに転入すると、2028年1月31日（月）には申請できます'),
  ).toBeVisible();
  await expect(page.getByText('転入は16日早くなります')).toBeVisible();

  const all = await savedCalendar(page, 'すべての予定をカレンダーに入れる');
  expect(all.name).toBe('honjo-plan.ics');
  expect(all.days).toMatchObject({
    'start-support-u29.self.notice': '2027-11-12',
    'relocation-grant.self.move-in': '2027-11-15',
    'relocation-grant.self.apply-from': '2028-04-03',
    'relocation-grant.self.apply-until': '2028-11-15',
  });
  expect(all.summaries).toContain(`申請の最後の日：${grant}`);
  const one = await savedCalendar(page, `カレンダーに入れる ${support}`);
  expect(one.name).toBe('honjo-start-support-u29.ics');
  expect(Object.keys(one.days)).toEqual(
    ['notice', 'move-in', 'stay'].map((gate) => `start-support-u29.self.${gate}`),
  );

  expect(one.sequences).toEqual([1]);
  expect(all.uids).toEqual(expect.arrayContaining(one.uids));

  await reload(page, plan);
  const again = await savedCalendar(page, 'すべての予定をカレンダーに入れる');
  expect([again.uids, again.sequences]).toEqual([all.uids, [2]]);
  await expect(page.getByText('このページをSafariやChromeなどのブラウザーで開いてください')).toBeVisible();
  await switchLanguage(page, 'English', 'Your dates');
  await expect(page.getByText('If you move in by Saturday, 30 October 2027')).toBeVisible();
});

test('a day that falls away with another answer is cancelled in the next file, and another visit is another plan', async ({
  page,
}) => {
  await answerAsMover(page, '2027-11-15');
  await page.goto('/ja/check/#plan');
  await expectStep(page, plan);
  const before = await savedCalendar(page, 'すべての予定をカレンダーに入れる');
  await page.goto('/ja/check/#birth-date');
  await answerDate(page, 'あなたの生年月日はいつですか', '1980-06-10');
  await page.goto('/ja/check/#plan');
  await expectStep(page, plan);
  const after = await savedCalendar(page, 'すべての予定をカレンダーに入れる');
  expect(after.cancelled).toContain(`事前申出書を出す最後の日：${support}`);
  expect(after.uids.toSorted()).toEqual(before.uids.toSorted());

  await page.evaluate(() => window.sessionStorage.clear());
  await answerAsMover(page, '2027-11-15');
  await page.goto('/ja/check/#plan');
  const other = await savedCalendar(page, 'すべての予定をカレンダーに入れる');
  expect(before.uids.filter((uid) => other.uids.includes(uid))).toEqual([]);
});

for (const [locale, pages] of [
  ['ja', 2],
  ['ja-simple', 3],
  ['en', 3],
] as const) {
  test(`the plan of a family is ${pages} pages on paper at most (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/check/#${families['a family that moves with a child']}`);
    await expect(resultLink(page)).toBeVisible();
    await page.goto(`/${locale}/check/#plan`);
    await expect(page.getByRole('region', { name: /^2027/ })).toBeVisible();
    const file = await printed(page);
    const paper = await readPdf(file);
    console.log(`the plan of a family in ${locale}: ${paper.length} pages`);
    expect(paper.length).toBeLessThanOrEqual(pages);
    expect(headingsLeftAlone(await printedIn(file))).toEqual([]);
    expect(paper.flatMap(({ cutOff }) => cutOff)).toEqual([]);
  });
}

test('the papers stand once, and what was ticked stays ticked', async ({ page }) => {
  await answerAsMover(page, '2027-11-15');
  await openProgramme(page, grant);
  await programmeArticle(page, grant).getByText('お金を返すことがあるとき').click();
  await expect(programmeArticle(page, grant)).toContainText('まず窓口に相談してください');
  await expect(programmeArticle(page, grant)).toContainText('ほかの市町村のページにある決まり');

  await page.getByRole('link', { name: '必要な書類をまとめて見る' }).click();
  await expectStep(page, papers);
  const record = page.getByRole('checkbox', { name: /住民票の除票/ });
  await expect(page.getByText('前に住んでいた市区町村でもらうもの')).toBeVisible();
  await record.check();
  await reload(page, papers);
  await expect(record).toBeChecked();
  await expect(page.getByRole('checkbox', { name: '誓約書' })).not.toBeChecked();
});

test('without the day of moving the plan says which answer gives the days', async ({ page }) => {
  await openChecker(page, 'ja');
  await chooseTopics(page, '移り住む・引っ越し');
  await answer(page, '本庄市に住んでいますか', 'これから引っ越す予定');
  await page.goto('/ja/check/#plan');
  await expectStep(page, plan);
  await expect(page.getByRole('heading', { name: '日がまだわからないもの' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'すること' })).toBeHidden();
  await expect(page.getByRole('button', { name: /カレンダー/ })).toHaveCount(0);
  await page.getByRole('link', { name: /引っ越しの日/ }).click();
  await expectStep(page, '本庄市に引っ越す日はいつですか');
});

/** Somebody of 28 who lives in the wards, will telework from Honjo, and moves alone. */
async function answerAsMover(page: Page, moveIn: string) {
  await openChecker(page, 'ja');
  await chooseTopics(page, '移り住む・引っ越し');
  await answer(page, '本庄市に住んでいますか', 'これから引っ越す予定');
  await answerDate(page, '本庄市に引っ越す日はいつですか', moveIn);
  await answerDate(page, 'あなたの生年月日はいつですか', '1999-06-10');
  await expectStep(page, 'あなたは、本庄市に引っ越す前の10年間、どこに住んでいましたか');
  await page.getByRole('radio', { name: '期間を書く' }).check();
  await addPeriod(page, 1, { place: '東京23区', from: '2014-04' });
  await goOnButton(page).click();
  await answer(page, '本庄市に、何年くらい住むつもりですか', '5年以上');
  await answer(page, 'あなたの国籍や在留資格はどれですか', '日本国籍');
  await tick(page, 'あなたは本庄市で、どのように働きますか', '引っ越す前の仕事を、テレワークで続ける');
  await answer(page, '本庄市への引っ越しは、あなたが自分で決めましたか', 'はい');
  await answer(page, 'あなたは、働く日の半分より多く、本庄市の家で仕事をしますか', 'はい');
  await answer(page, 'あなたは生徒か学生ですか', 'いいえ');
  await answer(page, '本庄市であなたが住む家はどれですか', '本人か、その配偶者が契約した家');
  await answer(page, 'あなたか配偶者、または一緒に住む人が働いていますか', 'はい');
  await answer(page, '一緒に本庄市に引っ越す人はいますか', 'いない（ひとり）');
  await page.goto('/ja/check/#result');
  await expectStep(page, 'あなたの結果');
}
