import { expect, test } from 'vitest';
import { locales } from '../i18n/locales';
import { takenToday } from '../rules/proof/proof-size';
import { sampleSearch } from '../testing/sample-search';

/** What people leave out on a phone, or never learnt to type. */
const carelessly = (title: string) =>
  withoutMarks(title.replace(/\s*[（(][^（(）)]*[）)]/g, '').replaceAll('-', ' ')).toUpperCase();

test.each(locales)('in %s every title is found as it is written, in parts and carelessly', (locale) => {
  const { data, search } = sampleSearch(locale);
  const { entries } = data;
  // What is typed in an emergency leads to its numbers first: the police are behind them.
  const isUrgent = new Set(entries.filter(({ urgent }) => urgent).map(({ id }) => id));
  const found = (typed: string) => search(typed).filter((id) => !isUrgent.has(id));
  const calm = entries.filter(({ id }) => !isUrgent.has(id));
  const lost = takenToday(calm, 3).flatMap(({ id, title }) =>
    [...new Set([title, title.normalize('NFD'), withoutMarks(title), carelessly(title)])].filter(
      (typed) => !found(typed).slice(0, 3).includes(id),
    ),
  );
  expect(lost).toEqual([]);
});

/** Latin letters alone: a mark of Devanagari is a vowel, one of kana another sound. */
function withoutMarks(title: string): string {
  return title
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');
}
