import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { asShown } from './as-shown';
import { chooseTopics, expectStep, openChecker, questionGroup, typeDate } from './checker-steps';
import { goOnButton } from './controls';
import { interfaceWords } from './interface-words';
import { addChild, addPeriod, periodGroup } from './list-steps';
import { questionAt, type QuestionShown } from './asked-question';

/** Somebody who reads one language: what they choose and answer, in codes, and what they find. */
export interface Person {
  who: string;
  locale: string;
  topics: string[];
  /** By the address of each question. */
  answers: Record<string, Answer>;
  /** Some of the programmes, and under what each stands. */
  result: Record<string, string>;
}

type Answer = string | number | boolean | (string | number | Period)[];
interface Period {
  place: string;
  from: string;
  municipality?: string;
  disadvantaged?: boolean;
  wardsWork?: string;
  wardsStudy?: boolean;
}

export const sevenPeople: readonly Person[] = parse(
  readFileSync('e2e/checker/seven-journeys/people.yaml', 'utf8'),
);

/** Chooses the topics and answers whatever is asked in the words of the language, until the answers are looked through; `look` is called at each step. */
export async function answerInOwnLanguage(
  page: Page,
  { locale, topics, answers }: Person,
  look: () => Promise<void>,
) {
  const say = (namespace: string, key: string) => interfaceWords(locale, namespace, key);
  await openChecker(page, locale);
  await expectStep(page, say('CheckerTopics', 'heading'));
  await look();
  await chooseTopics(page, ...topics.map((topic) => say('Topics', topic)));
  const left = new Map(Object.entries(answers));
  const middle = Math.floor(left.size / 2);
  for (
    let address = await stepAfter(page, '');
    address !== 'check-answers';
    address = await stepAfter(page, address)
  ) {
    const answer = left.get(address);
    if (answer === undefined) throw new Error(`nobody said what to answer at ${address}`);
    const question = questionAt(address, locale);
    if (left.size === middle) await page.reload();
    await expectStep(page, ...question.titles);
    await look();
    await give(page, locale, question, answer);
    await expect(goOnButton(page)).toHaveText(asShown(say('CheckerPage', 'continue')));
    await goOnButton(page).click();
    left.delete(address);
  }
  expect([...left.keys()], 'answered without being asked').toEqual([]);
  await expectStep(page, say('CheckerReview', 'heading'));
  // The topics have a line of their own.
  await expect(page.getByRole('main').getByRole('term')).toHaveCount(Object.keys(answers).length + 1);
  await look();
}

/** The step that the address names, once it is another than before. */
async function stepAfter(page: Page, before: string): Promise<string> {
  const step = () => new URL(page.url()).hash.slice(1);
  await expect.poll(step).not.toBe(before);
  return step();
}

async function give(page: Page, locale: string, question: QuestionShown, answer: Answer) {
  const group = questionGroup(page, ...question.titles);
  const choose = (label: readonly string[], within: Locator = group) =>
    within.getByRole('radio', { name: asShown(...label) }).check();
  const list = Array.isArray(answer) ? answer : [answer];
  switch (question.form) {
    case 'date':
      return typeDate(group, String(answer));
    case 'number':
      return group.getByRole('textbox').fill(String(answer));
    case 'choices':
      for (const code of list)
        await group.getByRole('checkbox', { name: asShown(...question.choice(String(code))) }).check();
      return;
    case 'children-with-self':
      // The name of each is its number and a day.
      for (const number of list) {
        const name = interfaceWords(locale, 'CheckerAnswers', 'child', { number: Number(number), born: '' });
        await group.getByRole('checkbox', { name: new RegExp(`^${name.trim()}`) }).check();
      }
      return;
    case 'children':
      await choose([interfaceWords(locale, 'CheckerChildren', answer === 'none' ? 'none' : 'some')]);
      for (const [index, born] of answer === 'none' ? [] : list.entries())
        await addChild(page, index + 1, String(born));
      return;
    case 'periods':
      await choose([interfaceWords(locale, 'CheckerPeriods', answer === 'none' ? 'none' : 'some')]);
      for (const [index, period] of answer === 'none' ? [] : list.entries())
        if (typeof period === 'object') await tellPeriod(page, locale, question, index + 1, period);
      return;
    default:
      return choose(question.choice(String(answer)));
  }
}

/** A period until the move, and what its place asks further. */
async function tellPeriod(
  page: Page,
  locale: string,
  question: QuestionShown,
  number: number,
  period: Period,
) {
  const { place, from, municipality, ...details } = period;
  const say = (key: string) => interfaceWords(locale, 'CheckerPeriods', key);
  await addPeriod(page, number, { place: question.choice(place)[0] ?? place, from });
  const group = periodGroup(page, number);
  if (municipality === 'other')
    await group.getByRole('combobox', { name: say('municipality') }).selectOption(say('otherMunicipality'));
  for (const [detail, code] of Object.entries(details)) {
    const legend = detail === 'wardsWork' ? [say('wardsWork')] : question.choice(detail);
    const asked = group.getByRole('group', { name: asShown(...legend) });
    await asked.getByRole('radio', { name: asShown(...question.choice(String(code))) }).check();
  }
}
