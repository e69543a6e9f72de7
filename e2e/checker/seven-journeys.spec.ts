import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Browser, type Page } from '@playwright/test';
import { isPrinted, spaceless } from '../site/pdf';
import { printedIn } from '../site/pdf-language';
import { sampleOf } from '../site/sample';
import { asShown } from './as-shown';
import { expectStep } from './checker-steps';
import { resultLink } from './controls';
import { interfaceWords } from './interface-words';
import { codeOnPaper, textOnPaper } from './paper-readers';
import { answerInOwnLanguage, sevenPeople } from './own-language';
import { readQr } from './qr-reader';
import { expectEveryProgramme, openEverything, shownVerdicts } from './result';
import { openSheet, openSheetFromResult, printed, sheetLines } from './sheet-steps';
import { test, today } from './watched';
import { expectWellSaid, hasForeignJapanese } from './well-said';

test.use({ viewport: { width: 360, height: 740 } });

const todays = sampleOf(
  sevenPeople.map(({ locale }) => locale),
  2,
);

// Two of the seven in turn; npm run prove takes all.
for (const person of sevenPeople.filter(({ locale }) => todays.includes(locale))) {
  const { who, locale, result } = person;
  test(`${who}, in ${locale}: from the topics to the printed sheet`, async ({ page, browser }, testInfo) => {
    const look = () => expectWellSaid(page, locale);
    await answerInOwnLanguage(page, person, look);

    await resultLink(page).click();
    await expectStep(page, interfaceWords(locale, 'CheckerResult', 'heading'));
    await expectEveryProgramme(page);
    const verdicts = await shownVerdicts(page, locale);
    expect(verdicts).toMatchObject(result);
    await openEverything(page);
    await look();

    await page.getByRole('link', { name: asShown(interfaceWords(locale, 'CheckerPlan', 'open')) }).click();
    await expectStep(page, interfaceWords(locale, 'CheckerPlan', 'heading'));
    await look();
    await page.goBack();

    await openSheetFromResult(page, locale);
    await look();
    const lines = await sheetLines(page);
    expect(lines.length).toBeGreaterThan(15);
    for (const line of lines) {
      expect(line).toHaveLength(3);
      expect(line.filter((said) => !said.trim())).toEqual([]);
      // What was asked and the answer are two texts, one behind the other.
      expect(line[1]).not.toMatch(/:\p{L}/u);
    }

    const paper = testInfo.outputPath('sheet.pdf');
    writeFileSync(paper, await printed(page));
    const names = namesOf(verdicts, locale);
    expect(names.length).toBeGreaterThanOrEqual(4);
    expect(names).not.toContain('');
    expectOnPaper(paper, [...lines.flatMap(([, ...both]) => both), ...names]);
    await expectJapaneseMarked(paper, lines, locale);

    await page.emulateMedia({ media: 'print' });
    const link = await readQr(page.getByRole('article').getByRole('img'));
    await page.emulateMedia({ media: 'screen' });
    expect(codeOnPaper(paper)).toBe(link);
    const { pathname, hash } = new URL(link ?? '');
    expect(pathname).toBe(`/${locale}/check/`);

    const counter = await atTheCounter(browser);
    await openSheet(counter, locale, hash.slice(1));
    expect(await sheetLines(counter)).toEqual(lines);
    await counter.close();
    const clerk = await atTheCounter(browser);
    await clerk.goto(`/ja/check/${hash}`);
    await resultLink(clerk).click();
    await expectEveryProgramme(clerk);
    expect(await shownVerdicts(clerk, 'ja')).toEqual(verdicts);
    await clerk.close();
  });
}

/** Another device on the same day. */
async function atTheCounter(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.clock.setFixedTime(today);
  return page;
}

/** The file holds all of this, as a program reads it that keeps the letters of every script. */
function expectOnPaper(file: string, said: readonly string[]) {
  const text = spaceless(textOnPaper(file));
  expect(said.filter((each) => !isPrinted([{ text }], each))).toEqual([]);
}

/** The names of the programmes that were checked, in a language and in Japanese. */
function namesOf(verdicts: Readonly<Record<string, string>>, locale: string): string[] {
  const { programmes }: { programmes: Named[] } = JSON.parse(
    readFileSync('out/open-data/catalogue.json', 'utf8'),
  );
  const checked = programmes.filter(({ id }) => !['unchecked', 'ended'].includes(verdicts[id] ?? ''));
  return checked.flatMap(({ words }) => [words[locale]?.title ?? '', words.ja.title]);
}

interface Named {
  id: string;
  words: Record<string, { title: string }> & Record<'ja', { title: string }>;
}

/** Who hears the file hears every Japanese line in Japanese, and no Japanese in another language. */
async function expectJapaneseMarked(file: string, lines: readonly string[][], locale: string) {
  const pieces = await printedIn(readFileSync(file));
  const text = spaceless(pieces.map(({ text, language }) => (language === 'ja' ? text : '')).join(''));
  expect(lines.filter(([, , beside = '']) => !isPrinted([{ text }], beside))).toEqual([]);
  const others = pieces.filter(({ language }) => language !== 'ja');
  expect(new Set(others.map(({ language }) => language))).toEqual(new Set([locale]));
  expect(others.filter(({ text }) => hasForeignJapanese(text, locale))).toEqual([]);
}
