import type { Page } from '@playwright/test';
import { asShown } from './as-shown';
import { typeDate } from './checker-steps';

/** Adds the next child to the list and says when it was born. */
export async function addChild(page: Page, number: number, birthDate: string) {
  const add = ['お子さんを追加する', 'ほかのお子さんを追加する', 'Add a child', 'Add another child'];
  await page.getByRole('button', { name: asShown(...add) }).click();
  const names = [childNumber(number), `Date of birth of child ${number}`];
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

/** What the list of periods says in any of the three languages. */
const says = {
  add: [
    '住んでいた期間を追加する',
    'ほかの期間を追加する',
    '期間〈いつから いつまで〉を ふやす',
    'Add a period',
    'Add another period',
  ],
  from: ['いつから', 'From'],
  until: ['いつまで', 'Until'],
  untilMove: ['引っ越すまで', '引っ越しまで', 'Until the move to Honjo'],
};

/** Adds the next period to the residence history. What a place asks further is answered by the journey. */
export async function addPeriod(page: Page, number: number, { place, from, until }: Period) {
  await page.getByRole('button', { name: asShown(...says.add) }).click();
  const period = page.getByRole('group', { name: asShown(`期間${number}`, `Period ${number}`) });
  await period.getByRole('radio', { name: asShown(place) }).check();
  await typeDate(period.getByRole('group', { name: asShown(...says.from) }), from);
  const end = period.getByRole('group', { name: asShown(...says.until) });
  if (until) await typeDate(end, until);
  else await end.getByRole('checkbox', { name: asShown(...says.untilMove) }).check();
}
