import { expect, type Locator } from '@playwright/test';
import { shownWithin } from './as-shown';
import { backLink, goOnButton } from './controls';
import {
  answer,
  chooseTopics,
  datePart,
  expectDate,
  expectStep,
  openChecker,
  questionGroup,
} from './checker-steps';
import { test } from './watched';

const journeys = [
  {
    locale: 'ja',
    topic: '移り住む・引っ越し',
    residence: ['本庄市に住んでいますか', 'これから引っ越す予定'],
    moving: '本庄市に引っ越す日はいつですか',
    pasted: ['令和9年5月10日', '令和9-5-10', '西暦 2027年5月10日'],
    refused:
      '「10/5/2027」は、どちらが月でどちらが日かわかりません。2027/5/10のように、年・月・日の順に書いてください。',
    era: ['元号のボタン', '令和', '令和9'],
    year: '西暦 2027年',
    next: 'あなたの生年月日はいつですか',
  },
  {
    locale: 'ja-simple',
    topic: '引っ越し',
    residence: ['本庄市に 住んで いますか', 'これから 引っ越す'],
    moving: '本庄市に 引っ越す 日は いつですか',
    pasted: ['２０２７／５／１０', '2027-5-10', '令和9年'],
    refused: '「10/5/2027」は どれが 月で どれが 日か わかりません。',
    era: ['令和、平成、昭和の ボタン', '令和', '令和9'],
    year: '2027年',
    next: 'あなたの 生年月日は いつですか',
  },
  {
    locale: 'en',
    topic: 'Moving in',
    residence: ['Do you live in Honjo?', 'Planning to move to Honjo'],
    moving: 'When will you move to Honjo?',
    pasted: ['10 May 2027', '2027-5-10', 'Japanese calendar: 令和9年'],
    refused: 'It is not clear which number in “10/5/2027” is the month and which is the day.',
    era: ['Japanese era buttons', 'Reiwa (R)', 'R9'],
    year: 'Western calendar: 2027',
    next: 'When were you born?',
  },
] as const;

test.use({ viewport: { width: 360, height: 740 }, permissions: ['clipboard-read', 'clipboard-write'] });

for (const { locale, topic, residence, moving, pasted, refused, era, year, next } of journeys) {
  test(`in ${locale}, a day is pasted, one that may be two days is asked about, and R9 is a year`, async ({
    page,
  }) => {
    await openChecker(page, locale);
    await chooseTopics(page, topic);
    const [question, choice] = residence;
    await answer(page, question, choice);
    await expectStep(page, moving);
    const group = questionGroup(page, moving);
    const [text, boxes, readBack] = pasted;
    await paste(datePart(group, 'month'), text);
    await expectDate(group, boxes);
    await expect(group.getByText(shownWithin(readBack))).toBeVisible();

    for (const part of ['month', 'day'] as const) await datePart(group, part).fill('');
    await datePart(group, 'year').fill('10/5/2027');
    await goOnButton(page).click();
    await expect(page.getByText('＊').filter({ hasText: shownWithin(refused) })).toBeVisible();
    await expectDate(group, '10/5/2027');

    await datePart(group, 'year').fill('9');
    const [fold, button, written] = era;
    await group
      .locator('summary')
      .filter({ hasText: shownWithin(fold) })
      .press('Enter');
    const chip = group.getByRole('button', { name: shownWithin(button) });
    expect((await chip.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    await chip.press('Enter');
    await expect(datePart(group, 'year')).toBeFocused();
    await expectDate(group, written);
    await datePart(group, 'year').fill('r9');
    await expect(group.getByText(shownWithin(year))).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await goOnButton(page).click();

    await expectStep(page, next);
    await backLink(page).click();
    await expectDate(questionGroup(page, moving), '2027');
  });
}

/** Pastes a text as the keyboard does. */
async function paste(box: Locator, text: string) {
  await box.focus();
  await box.evaluate((_, copied) => navigator.clipboard.writeText(copied), text);
  await box.press('Control+V');
}
