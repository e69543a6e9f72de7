import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import type { Locale } from '../site/sample';
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
import { goOnButton } from './controls';
import { inEachLanguage } from './interface-words';
import { addChild, addPeriod } from './list-steps';

/** One of five people, in the words of one language: what they choose and answer in turn, in how many questions, and what they find. */
export interface Visitor {
  who: string;
  most: number;
  topics: string[];
  answers: Record<string, Answer>;
  result: Record<string, string>;
}

type Answer = string | number | string[] | { children: string[] } | { place: string; from: string };

/** The five in the words of a language. */
export const visitorsIn = (locale: Locale): Visitor[] =>
  parse(readFileSync(`e2e/checker/five-journeys/${locale}.yaml`, 'utf8'));

/** Chooses what somebody chooses and gives every answer, until the answers are looked through. */
export async function answerAs(
  page: Page,
  locale: Locale,
  { topics, answers }: Pick<Visitor, 'topics' | 'answers'>,
) {
  await openChecker(page, locale);
  await chooseTopics(page, ...topics);
  for (const [question, given] of Object.entries(answers)) await giveAnswer(page, question, given);
  await expectStep(page, ...inEachLanguage('CheckerReview', 'heading'));
}

const yes = {
  children: inEachLanguage('CheckerChildren', 'some'),
  periods: inEachLanguage('CheckerPeriods', 'some'),
};

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
