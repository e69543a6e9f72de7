import { expect, test } from 'vitest';
import { languages } from '../i18n/languages';
import { latinSpellings } from '../i18n/devanagari';
import type { SearchEntry } from '../search/search-entry';
import { searchIn } from '../search/search';
import { withLatin } from './search-latin';

const titles = ['भत्ता', 'बच्चा', 'शिक्षा', 'भिसा', 'फोहोर', 'सहयोग', 'परिवार', 'निवास कार्ड'];
const search = searchIn(
  withLatin(
    {
      entries: titles.map((title) => entry(title)),
      synonyms: [['घर', 'आवास', 'निवास कार्ड']],
      ...languages.ne.search,
    },
    latinSpellings,
  ),
);

test.each([
  ['भत्ता', 'bhatta', 'bhata', 'vatta', 'Bhattaa', 'BHATTA', 'bhattako'],
  ['बच्चा', 'bachcha', 'bachha', 'baccha', 'bacha', 'bachhalai', 'bachhaharuko', 'बच्चालाई', 'बच्चाहरूको'],
  ['शिक्षा', 'shiksha', 'siksha', 'sikchha', 'sikshaa', 'सिक्षा'],
  ['भिसा', 'bhisa', 'visa', 'bisa', 'bheesa', 'भीसा'],
  ['फोहोर', 'fohor', 'phohor'],
  ['सहयोग', 'sahayog', 'sahyog'],
  ['परिवार', 'pariwar', 'parivar', 'pariwaar', 'parivaar ma'],
  ['निवास कार्ड', 'niwas card', 'nivas kard', 'ghar', 'aawas'],
])('%s is found however it is typed', (title, ...ways) => {
  for (const typed of ways) expect(search(typed)[0], typed).toBe(title);
});

test('the word of an emergency is one in Latin letters, too', () => {
  const entries = [entry('मद्दत केन्द्र'), { ...entry('रातिको डाक्टर'), urgent: ['मद्दत'] }];
  const find = searchIn(withLatin({ entries, synonyms: [], ...languages.ne.search }, latinSpellings));
  expect([find('maddat')[0], find('madat')[0], find('मद्दत')[0]]).toEqual(Array(3).fill('रातिको डाक्टर'));
});

function entry(title: string): SearchEntry {
  return {
    ...{ id: title, topic: ['daily'], audience: ['everyone'], availability: ['open'], kind: ['grant'] },
    ...{ title, words: '', reading: '', summary: '', who: '', other: '', body: '' },
  };
}
