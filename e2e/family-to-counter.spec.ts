import { expect, type Page } from '@playwright/test';
import { savedCalendar } from './checker/calendar-file';
import { goOnButton, resultLink } from './checker/controls';
import { addChild, addPeriod } from './checker/list-steps';
import { readQr } from './checker/qr-reader';
import { expectEveryProgramme, expectResult } from './checker/result';
import { openSheetFromResult, printed, sheetLines } from './checker/sheet-steps';
import { answer, answerDate, chooseTopics, expectStep, openChecker, tick } from './checker/checker-steps';
import { test } from './checker/watched';
import { programmeCard } from './desk/desk-steps';
import { isPrinted, readPdf } from './site/pdf';

const grant = 'Honjo relocation and employment grant';
const medical = 'Children’s medical expenses';

test('a family from Tokyo answers in English, takes the days to the calendar and a sheet in two languages to the counter, where the clerk goes on', async ({
  page,
  browser,
}) => {
  await answerAsFamily(page);
  await resultLink(page).click();
  await expectEveryProgramme(page);
  await expectResult(page, grant, 'Conditions met', '¥1,300,000');
  await expectResult(page, medical, 'Conditions met');

  await page.getByRole('link', { name: 'See your dates' }).click();
  await expectStep(page, 'Your dates');
  const calendar = await savedCalendar(page, 'Add all dates to calendar');
  expect(calendar.days).toMatchObject({
    'relocation-grant.self.move-in': '2027-04-10',
    'relocation-grant.self.apply-until': '2028-04-10',
  });
  expect(calendar.summaries).toContain(`Last day to apply: ${grant}`);

  await page.goBack();
  await openSheetFromResult(page, 'en');
  const lines = await sheetLines(page);
  const paper = await readPdf(await printed(page));
  expect(paper.length).toBeLessThanOrEqual(2);
  for (const [, own = '', japanese = ''] of lines)
    for (const said of [own, japanese]) expect(isPrinted(paper, said), said).toBe(true);
  expect(lines.map(([, own]) => own)).toContain('Intended years in Honjo: 5 years or more');

  const link = await readQr(page.getByRole('article').getByRole('img'));
  const clerk = await browser.newPage();
  await clerk.clock.setFixedTime('2026-11-24T10:00:00+09:00');
  await clerk.goto('/ja/desk/');
  await clerk.getByRole('textbox', { name: '来庁した方のリンク' }).fill(link ?? '');
  await clerk.getByRole('textbox', { name: '来庁した方のリンク' }).press('Enter');
  await expect(programmeCard(clerk, '本庄市移住就業等支援金')).toContainText('条件に合います');
  await expect(programmeCard(clerk, '子ども医療費支給')).toContainText('条件に合います');
  await expect(clerk.getByRole('radio', { name: '5年以上' })).toBeChecked();
  await clerk.close();
});

/** A couple of 35 and 34 who work in the wards and bring a child of three. */
async function answerAsFamily(page: Page) {
  await openChecker(page, 'en');
  await chooseTopics(page, 'Moving in', 'Children');
  await answer(page, 'Do you live in Honjo?', 'Planning to move to Honjo');
  await answerDate(page, 'When will you move to Honjo?', '2027-04-10');
  await answerDate(page, 'When were you born?', '1991-06-10');
  await expectStep(page, 'Do you have children?');
  await page.getByRole('radio', { name: 'Yes', exact: true }).check();
  await addChild(page, 1, '2023-08-01');
  await goOnButton(page).click();
  await tick(page, 'Who moves to Honjo together with you on the same day?', 'Child 1: 1 August 2023');
  await expectStep(page, 'Where did you live in the 10 years before moving to Honjo?');
  await page.getByRole('radio', { name: 'Enter the periods' }).check();
  await addPeriod(page, 1, { place: '23 wards of Tokyo (東京23区)', from: '2014-04' });
  await goOnButton(page).click();
  await answer(page, 'How long do you mean to live in Honjo?', '5 years or more');
  await answer(page, 'What is your nationality or status of residence?', 'Permanent Resident (永住者)');
  await tick(page, 'How will you work in Honjo?', 'In the same job as before the move, by telework');
  await answer(page, 'Did you decide yourself to move to Honjo?', 'Yes');
  await answer(page, 'Do you work from your home in Honjo on more than half of your working days?', 'Yes');
  await answer(page, 'Will anybody move to Honjo with you?', 'People who were already in my household');
  await answer(page, 'Do you have a spouse or partner?', 'Yes, and we move together on the same day');
  await answerDate(page, 'When was your spouse or partner born?', '1992-02-03');
  await expectStep(page, 'Check your answers');
}
