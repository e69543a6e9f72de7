import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { inTurn } from '../site/sample';
import { asShown } from './as-shown';
import {
  answer,
  answerDate,
  chooseTopics,
  expectStep,
  openChecker,
  questionGroup,
  tick,
} from './checker-steps';
import { goOnButton, resultLink } from './controls';
import { addChild, addPeriod } from './list-steps';
import { expectEveryProgramme, expectResult } from './result';
import { test } from './watched';

/** One of five people, in the words of one language: what they choose and answer in turn, in how many questions, and what they find. */
interface Visitor {
  who: string;
  most: number;
  topics: string[];
  answers: Record<string, Answer>;
  result: Record<string, string>;
}

type Answer = string | number | string[] | { children: string[] } | { place: string; from: string };

const review = ['答えを見直してください', '答えを たしかめて ください', 'Check your answers'];
const yes = {
  children: ['いる', 'Yes'],
  periods: ['期間を書く', '期間〈いつから いつまで〉を 書く', 'Enter the periods'],
};

test.use({ viewport: { width: 360, height: 740 } });

// A sample, each visitor in the language of the turn; npm run prove takes every language.
for (const locale of ['ja', 'ja-simple', 'en'] as const) {
  const visitors: Visitor[] = parse(readFileSync(`e2e/checker/five-journeys/${locale}.yaml`, 'utf8'));
  const todays = visitors.filter((_, place) => inTurn(place).includes(locale));
  for (const { who, most, topics, answers, result } of todays)
    test(`${who}, in ${locale}: from the topics to the result in at most ${most} questions`, async ({
      page,
    }) => {
      await openChecker(page, locale);
      await chooseTopics(page, ...topics);
      for (const [question, given] of Object.entries(answers)) await giveAnswer(page, question, given);
      await expectStep(page, ...review);
      expect(Object.keys(answers).length).toBeLessThanOrEqual(most);
      await resultLink(page).click();
      await expectEveryProgramme(page);
      for (const [programme, verdict] of Object.entries(result)) await expectResult(page, programme, verdict);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await page.reload();
      await expectEveryProgramme(page);
    });
}

async function giveAnswer(page: Page, question: string, given: Answer) {
  if (typeof given === 'string')
    return isDate(given) ? answerDate(page, question, given) : answer(page, question, given);
  if (Array.isArray(given)) return tick(page, question, ...given);
  await expectStep(page, question);
  if (typeof given === 'number') {
    await questionGroup(page, question).getByRole('textbox').fill(String(given));
  } else if ('children' in given) {
    await page.getByRole('radio', { name: asShown(...yes.children) }).check();
    for (const [index, born] of given.children.entries()) await addChild(page, index + 1, born);
  } else {
    await page.getByRole('radio', { name: asShown(...yes.periods) }).check();
    await addPeriod(page, 1, given);
  }
  await goOnButton(page).click();
}

const isDate = (text: string): boolean => /^\d{4}(-\d{2}){0,2}$/.test(text);
