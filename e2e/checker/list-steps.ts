import type { Locator, Page } from '@playwright/test';
import { asShown } from './as-shown';
import { typeDate } from './checker-steps';
import { inEachLanguage } from './interface-words';

/** Says when the next child was born; the fields of the first are there as soon as there are children. */
export async function addChild(page: Page, number: number, birthDate: string) {
  if (number > 1) await page.getByRole('button', { name: asShown(...says.addChild) }).click();
  const names = inEachLanguage('CheckerChildren', 'item', { number });
  await typeDate(page.getByRole('group', { name: asShown(...names) }), birthDate);
}

/** What stands above the fields of one child. */
export const childNumber = (number: number): string => `${number}人目のお子さんの生年月日`;

interface Period {
  place: string;
  from: string;
  /** Left out: until the move. */
  until?: string;
}

/** What the lists say in any of the languages. */
const says = {
  addChild: inEachLanguage('CheckerChildren', 'addAnother'),
  addPeriod: inEachLanguage('CheckerPeriods', 'addAnother'),
  from: inEachLanguage('CheckerPeriods', 'from'),
  until: inEachLanguage('CheckerPeriods', 'until'),
  untilMove: inEachLanguage('CheckerPeriods', 'untilMove'),
};

/** Tells the next period of the residence history. What a place asks further is answered by the journey. */
export async function addPeriod(page: Page, number: number, { place, from, until }: Period) {
  if (number > 1) await page.getByRole('button', { name: asShown(...says.addPeriod) }).click();
  const period = periodGroup(page, number);
  await period.getByRole('radio', { name: asShown(place) }).check();
  await typeDate(period.getByRole('group', { name: asShown(...says.from) }), from);
  const end = period.getByRole('group', { name: asShown(...says.until) });
  if (until) await typeDate(end, until);
  else await end.getByRole('checkbox', { name: asShown(...says.untilMove) }).check();
}

/** The fields of one period. */
export const periodGroup = (page: Page, number: number): Locator =>
  page.getByRole('group', { name: asShown(...inEachLanguage('CheckerPeriods', 'item', { number })) });
