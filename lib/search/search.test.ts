import { expect, test } from 'vitest';
import type { SearchEntry } from './search-entry';
import { searchIn } from './search';

const search = searchIn({
  entries: [
    entry('move', { title: '移住支援金', summary: '東京から本庄市に移り住む人のためのお金です。' }),
    entry('nursery', { title: '延長保育', summary: '1時間まで', words: '残業', reading: 'えんちょうほいく' }),
    entry('farm', {
      title: 'Support for new farmers',
      summary: 'Advice and money to start a farm.',
      body: '委任状が要ります。',
    }),
  ],
  synonyms: [
    ['引っ越し', '引越し', '移住', '家に住みかえ'],
    ['保育園', '保育所', '保育'],
    ['farm', 'agriculture', 'growing vegetables'],
  ],
});

test.each([
  ['the words of the city', '移住支援金', 'move'],
  ['half of a word', '支援', 'move'],
  ['another word for it', '引越し', 'move'],
  ['another word inside a sentence', '保育園のお迎えに間に合わない', 'nursery'],
  ['kana instead of kanji', 'ホイク', 'nursery'],
  ['a wrong letter', 'えんちょうほうく', 'nursery'],
  ['Japanese in Latin letters', 'enchou hoiku', 'nursery'],
  ['kana with a particle', 'えんちょうほいくを', 'nursery'],
  ['blanks inside another word for it', '家に 住みかえ', 'move'],
  ['what is told on the page of a guide', '委任状', 'farm'],
  ['one kanji', '住', 'move'],
  ['the beginning of a word', 'vege farm', 'farm'],
  ['a wrong letter in English', 'farmars', 'farm'],
  ['several words for one', 'growing vegetables', 'farm'],
])('%s leads to the right entry', (_, typed, id) => {
  expect(search(typed)[0]).toBe(id);
});

test.each([
  ['nothing', ''],
  ['blanks', ' 　'],
  ['marks', '？！＜＞"'],
  ['what nobody offers', 'ロケット'],
  ['a pattern', '.*(['],
  ['a digit among words that nobody says', 'rocket 1'],
  ['the name of a group of words', '#0'],
])('%s leads nowhere', (_, typed) => {
  expect(search(typed)).toEqual([]);
});

test('a text of two hundred letters is searched like any other', () => {
  expect(search('移住'.repeat(100))).toEqual(['move']);
});

test('all words count before some of them do', () => {
  expect(search('東京 移住')).toEqual(['move']);
  expect(search('東京 残業')).toEqual(['nursery', 'move']);
});

test('what has ended comes after what is still there, however well it fits', () => {
  const ended = entry('ended', { title: '家の応援金', words: '応援金', availability: ['ended'] });
  const find = searchIn({ entries: [entry('open', { summary: '応援金と家' }), ended], synonyms: [] });
  expect(find('応援金')).toEqual(['open', 'ended']);
  expect(find('家の 応援金'), 'its own name').toEqual(['ended', 'open']);
});

test('who types the word of an emergency sees its numbers before what bears that word', () => {
  const clinic = entry('clinic', { title: 'Doctors at night', urgent: ['fire', 'かじ'] });
  const find = searchIn({
    entries: [entry('desk-fire', { title: 'Fire department' }), clinic],
    synonyms: [],
  });
  expect(find('Fire')).toEqual(['clinic', 'desk-fire']);
  expect(find('カジ')).toEqual(['clinic']);
  expect(find('fire department')).toEqual(['desk-fire']);
});

test('a desk comes behind what it is named after', () => {
  const entries = [entry('desk-club', { title: '児童クラブ' }), entry('club', { title: '児童クラブ' })];
  expect(searchIn({ entries, synonyms: [] })('児童クラブ')).toEqual(['club', 'desk-club']);
});

function entry(id: string, texts: Partial<SearchEntry>): SearchEntry {
  return {
    ...{ id, topic: ['moving'], audience: ['everyone'], availability: ['open'], kind: ['grant'] },
    ...{ title: '', words: '', reading: '', summary: '', who: '', other: '', body: '' },
    ...texts,
  };
}
