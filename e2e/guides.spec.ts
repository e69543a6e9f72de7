import { expect, type Page } from '@playwright/test';
import { asShown } from './checker/as-shown';
import { goOnButton, resultLink, startButton } from './checker/controls';
import { addChild, addPeriod } from './checker/list-steps';
import { answer, answerDate, expectStep, tick } from './checker/checker-steps';
import { test } from './checker/watched';

test('a family reads what to do before and after the move, and the planner says the same days of its own move', async ({
  page,
}) => {
  await page.goto('/ja/');
  await page.getByRole('link', { name: '引っ越しの前とあとにすること' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('引っ越しの前とあとにすること');
  const moveIn = await exampleDay(page, '転入する日');
  const notice = await exampleDay(page, '転入する日の前日まで');
  const last = await exampleDay(page, '転入から1年以内');
  await page.getByRole('link', { name: '自分の日で予定を立てる' }).click();

  await expect(page.getByRole('checkbox', { name: '移り住む・引っ越し' })).toBeChecked();
  await startButton(page).click();
  await answerAsFamily(page, moveIn);
  await page.getByRole('link', { name: 'これからの予定を見る' }).click();
  const days = page.getByRole('listitem');
  await expect(days.filter({ hasText: '事前申出書を出す最後の日' }).first()).toContainText(notice);
  await expect(days.filter({ hasText: '申請の最後の日' }).first()).toContainText(last);
});

test('the chart of ages and the list below it name the same programmes in the same order', async ({
  page,
}) => {
  await page.goto('/ja/guides/growing-up/');
  const part = page.getByRole('region', { name: '年齢ごとの制度' });
  const listed = part.getByRole('listitem');
  // The drawing is left out of what is read aloud, because the list says the same.
  const bars = await part
    .locator('svg')
    .first()
    .evaluate((drawing) =>
      [...drawing.querySelectorAll(':scope > g')].map((bar) => ({
        name: bar.querySelector('text')?.textContent ?? '',
        left: bar.querySelector('[stroke-width]')?.getBoundingClientRect().left ?? 0,
        right: bar.querySelector('[stroke-width]')?.getBoundingClientRect().right ?? 0,
      })),
    );
  await expect(listed).toHaveCount(bars.length);
  expect(bars.map(({ name }) => name.split(' ')[0])).toEqual(bars.map((_, place) => String(place + 1)));

  const barOf = (name: string) => bars.find((bar) => bar.name.endsWith(name)) ?? { left: 0, right: 0 };
  const [nursery, meals, medical] = ['保育料（第3子）', '副食費（第3子）', '子ども医療費'].map(barOf);
  await expect(listed.filter({ hasText: '保育料第3子無償化' })).toContainText('2歳児クラスの終わり');
  await expect(listed.filter({ hasText: '副食費第3子無償化' })).toContainText('3歳児クラス');
  await expect(listed.filter({ hasText: '子ども医療費支給' })).toContainText('18歳になる年度の終わり');
  expect(Math.round(meals?.left ?? 0)).toBe(Math.round(nursery?.right ?? 0));
  expect(Math.round(medical?.left ?? 0)).toBe(Math.round(nursery?.left ?? 0));
  expect(medical?.right).toBe(Math.max(...bars.map(({ right }) => right)));
});

test('a resident who reads easy Japanese finds the Japanese class, and which programmes look at the status', async ({
  page,
}) => {
  await page.goto('/ja-simple/');
  await page.getByRole('link', { name: asShown('外国から 来た 人の はじめの ページ') }).click();
  const status = page.getByRole('region', { name: asShown('在留資格を 見る 制度') });
  await expect(status.locator('a[href^="../"]')).toHaveCount(2);
  await expect(status.getByText('永住者').first()).toBeVisible();
  const others = page.getByRole('region', { name: asShown('在留資格の 条件が 見つからない 制度') });
  await expect(others.getByText('子ども医療費支給')).toBeVisible();

  await page.getByRole('link', { name: asShown('日本語の 教室') }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(asShown('日本語の 教室'));
  await expect(page.getByRole('main')).toContainText('0495-25-1157');
});

/** The day that the example gives for the step due then. */
async function exampleDay(page: Page, when: string): Promise<string> {
  const step = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: when, exact: true }) });
  const text = await step.getByText(/^例：/).innerText();
  return text.replace('例：', '');
}

/** Two adults with a small child, whose work goes on from Honjo. */
async function answerAsFamily(page: Page, moveIn: string) {
  const [year = '', month = '', day = ''] = moveIn.match(/\d+/g) ?? [];
  await answer(page, '本庄市に住んでいますか', 'これから引っ越す予定');
  await answerDate(page, '本庄市に引っ越す日はいつですか', `${year}-${month}-${day}`);
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
  await answer(page, '一緒に本庄市に引っ越す人はいますか', '前から同じ世帯の人がいる');
  await expectStep(page, 'お子さんはいますか');
  await page.getByRole('radio', { name: 'いる', exact: true }).check();
  await addChild(page, 1, '2023-08-01');
  await goOnButton(page).click();
  await tick(page, '同じ日に一緒に本庄市に引っ越す人はだれですか', '1人目：2023年8月1日');
  await resultLink(page).click();
  await expectStep(page, 'あなたの結果');
}
