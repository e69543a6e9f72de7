import { expect, type Page } from '@playwright/test';
import { asShown } from './checker/as-shown';
import { savedCalendar } from './checker/calendar-file';
import { resultLink } from './checker/controls';
import { readQr } from './checker/qr-reader';
import { expectEveryProgramme, expectResult } from './checker/result';
import { openSheetFromResult, printed, sheetLines } from './checker/sheet-steps';
import { answerAs, visitorsIn } from './checker/visitors';
import { test } from './checker/watched';
import { programmeCard } from './desk/desk-steps';
import { isPrinted, readPdf } from './site/pdf';
import { headingsLeftAlone, printedIn } from './site/pdf-language';
import { inTurn, type Locale } from './site/sample';

const says = {
  ja: {
    plan: 'これからの予定を見る',
    calendar: 'すべての予定をカレンダーに入れる',
    guide: '届出から産後の健診までの順番を見る',
    undated: '期限がわからない制度',
    topics: ['移り住む・引っ越し'],
    answers: {
      本庄市に住んでいますか: '住んでいない。引っ越す予定もない',
      配偶者やパートナーはいますか: 'いない',
    },
    none: '予定を立てる制度がありません。質問のいらない支援は「あなたの結果」の下にあります。わからないことは窓口に聞いてください。',
    nothing: '今の答えでは、今も後でも、条件に合う制度がありません。',
    next: '次にすること',
    services: '条件を調べないもの',
    service: '空き家バンク',
  },
  'ja-simple': {
    plan: 'これからの 予定を 見る',
    calendar: '全部の 予定を カレンダーに 入れる',
    guide: '妊娠の 届けから 赤ちゃんを 産んだ 後まで、順番に 見る',
    undated: '最後の 日が わからない 制度',
    topics: ['引っ越し'],
    answers: {
      '本庄市に 住んで いますか': '住んで いない（引っ越す 予定も ない）',
      '夫や 妻、パートナーが いますか': 'いない',
    },
    none: '予定を 作る 制度が ありません。質問が ない ものは「あなたの 結果」の 下に あります。わからない ことは 窓口に 聞いて ください。',
    nothing: '今の 答えでは、今も 後も、条件に 合う 制度が ありません。',
    next: '次に する こと',
    services: '質問が ない もの',
    service: '空き家バンク',
  },
  en: {
    plan: 'See your dates',
    calendar: 'Add all dates to calendar',
    guide: 'See the order of things, from the notification to the check-ups after the birth',
    undated: 'Programmes without known dates',
    topics: ['Moving in'],
    answers: {
      'Do you live in Honjo?': 'Not living in Honjo and not planning to move here',
      'Do you have a spouse or partner?': 'No',
    },
    none: 'There is no programme to plan for. At the end of your result stands the support that needs no questions. Ask the desk if anything is unclear.',
    nothing: 'With these answers you meet the conditions of no programme, now or later.',
    next: 'What to do next',
    services: 'Nothing to check',
    service: 'Vacant house bank',
  },
};

// Each in the language of the day; npm run prove takes every language.
for (const locale of inTurn(0)) {
  test(`a mother who is expecting takes her days to the calendar and her result to the counter, in ${locale}`, async ({
    page,
  }) => {
    const mother = visitorsIn(locale).find(({ who }) => who === 'a mother in the city who is expecting');
    if (!mother) throw new Error(`nobody is expecting in ${locale}`);
    const programmes = Object.keys(mother.result);
    await answerAs(page, locale, mother);
    await resultLink(page).click();
    await expectEveryProgramme(page);
    for (const programme of programmes) await expectResult(page, programme, mother.result[programme] ?? '');
    await expectPaper(page, locale, 5, programmes);

    await page.getByRole('link', { name: asShown(says[locale].plan) }).click();
    await expect(page.getByRole('heading', { name: asShown(says[locale].undated) })).toBeVisible();
    const guide = page.getByRole('link', { name: asShown(says[locale].guide) });
    await expect(guide).toHaveAttribute('href', '../guides/expecting/');
    const { days } = await savedCalendar(page, says[locale].calendar);
    expect(days).toEqual({ 'first-visit-low-income.self.apply-until': '2027-03-01' });
    await expectPaper(page, locale, 2, programmes);

    await page.goBack();
    const clerk = await toCounter(page, locale);
    await expect(programmeCard(clerk, '妊婦健康診査助成')).toContainText('条件に合います');
    await expect(programmeCard(clerk, '低所得の妊婦の初回受診費助成')).toContainText('まだ決まりません');
  });
}

for (const locale of inTurn(1)) {
  test(`somebody who meets nothing learns what to do next and takes that to the counter, in ${locale}`, async ({
    page,
  }) => {
    const { topics, answers, plan, none, nothing, next, services, service } = says[locale];
    await answerAs(page, locale, { topics, answers });
    await resultLink(page).click();
    await expectEveryProgramme(page);
    await expect(page.getByText(asShown(nothing))).toBeVisible();
    await expect(page.getByRole('region', { name: asShown(next) })).toContainText('0495-25-1614');
    await expect(page.getByRole('region', { name: asShown(services) })).toBeVisible();
    await expectPaper(page, locale, 2, [service, '0495-25-1614']);

    await page.getByRole('link', { name: asShown(plan) }).click();
    await expect(page.getByText(asShown(none))).toBeVisible();
    await expect(page.getByRole('main')).toContainText('0495-25-1614');
    await expect(page.getByRole('button', { name: asShown(says[locale].calendar) })).toHaveCount(0);
    await expectPaper(page, locale, 1, ['0495-25-1614']);

    await page.goBack();
    const clerk = await toCounter(page, locale);
    await expect(programmeCard(clerk, '本庄市移住就業等支援金')).toContainText('条件に合いません');
  });
}

/** What is shown fits on so many sheets in Japanese, and on 1.6 as many in any other language: whole, with no heading alone, and with these words. */
async function expectPaper(page: Page, locale: Locale, most: number, words: readonly string[]) {
  // Furigana stand between the words of a printed line.
  const furigana = page.getByRole('checkbox', { name: 'ふりがな' });
  if (locale === 'ja-simple') await furigana.uncheck();
  const file = await printed(page);
  if (locale === 'ja-simple') await furigana.check();
  const pages = await readPdf(file);
  expect(pages.length).toBeLessThanOrEqual(locale === 'ja' ? most : Math.floor(most * 1.6));
  expect(pages.flatMap(({ cutOff }) => cutOff)).toEqual([]);
  expect(headingsLeftAlone(await printedIn(file))).toEqual([]);
  for (const said of words) expect(isPrinted(pages, said), said).toBe(true);
}

/** Prints the sheet, every line in both languages, and shows its code to a clerk, in whose browser the answers open. */
async function toCounter(page: Page, locale: Locale): Promise<Page> {
  await openSheetFromResult(page, locale);
  const lines = await sheetLines(page);
  const file = await printed(page);
  const paper = await readPdf(file);
  expect(paper.length).toBeLessThanOrEqual(locale === 'ja' ? 2 : 3);
  expect(headingsLeftAlone(await printedIn(file))).toEqual([]);
  for (const [, ...languages] of lines)
    for (const said of languages) expect(isPrinted(paper, said), said).toBe(true);
  const link = await readQr(page.getByRole('article').getByRole('img'));
  const clerk = await page.context().newPage();
  await clerk.clock.setFixedTime('2026-11-24T10:00:00+09:00');
  await clerk.goto('/ja/desk/');
  await clerk.getByRole('textbox', { name: '来庁した方のリンク' }).fill(link ?? '');
  await clerk.getByRole('textbox', { name: '来庁した方のリンク' }).press('Enter');
  return clerk;
}
