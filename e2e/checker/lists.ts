import type { Page } from '@playwright/test';
import { asShown } from './as-shown';
import { typeDate } from './steps';

/** Adds the next child to the list and says when it was born. */
export async function addChild(page: Page, number: number, birthDate: string) {
  await page.getByRole('button', { name: asShown('お子さんを追加する', 'ほかのお子さんを追加する') }).click();
  await typeDate(page.getByRole('group', { name: childNumber(number) }), birthDate);
}

/** What stands above the fields of one child. */
export const childNumber = (number: number): string => `${number}人目のお子さんの生年月日`;

interface Period {
  place: string;
  from: string;
  /** Left out: until the move. */
  until?: string;
}

/** Adds the next period to the residence history. What a place asks further is answered by the journey. */
export async function addPeriod(page: Page, number: number, { place, from, until }: Period) {
  const add = ['住んでいた期間を追加する', 'ほかの期間を追加する', '期間〈いつから いつまで〉を ふやす'];
  await page.getByRole('button', { name: asShown(...add) }).click();
  const period = page.getByRole('group', { name: asShown(`期間${number}`) });
  await period.getByRole('radio', { name: asShown(place) }).check();
  await typeDate(period.getByRole('group', { name: 'いつから' }), from);
  const end = period.getByRole('group', { name: 'いつまで' });
  if (until) await typeDate(end, until);
  else await end.getByRole('checkbox', { name: asShown('引っ越すまで', '引っ越しまで') }).check();
}
