import { expect, test } from 'vitest';
import { languages } from '../i18n/languages';
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
  letters: {},
  linking: [],
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
  const find = searchIn({
    entries: [entry('open', { summary: '応援金と家' }), ended],
    synonyms: [],
    letters: {},
    linking: [],
  });
  expect(find('応援金')).toEqual(['open', 'ended']);
  expect(find('家の 応援金'), 'its own name').toEqual(['ended', 'open']);
});

test('who types the word of an emergency sees its numbers before what bears that word', () => {
  const clinic = entry('clinic', { title: 'Doctors at night', urgent: ['fire', 'かじ'] });
  const find = searchIn({
    entries: [entry('desk-fire', { title: 'Fire department' }), clinic],
    synonyms: [],
    letters: {},
    linking: [],
  });
  expect(find('Fire')).toEqual(['clinic', 'desk-fire']);
  expect(find('カジ')).toEqual(['clinic']);
  expect(find('fire department')).toEqual(['desk-fire']);
});

test('a desk comes behind what it is named after', () => {
  const entries = [entry('desk-club', { title: '児童クラブ' }), entry('club', { title: '児童クラブ' })];
  expect(searchIn({ entries, synonyms: [], letters: {}, linking: [] })('児童クラブ')).toEqual([
    'club',
    'desk-club',
  ]);
});

test.each([
  ['đ and marks', 'Trợ cấp đăng ký', ['tro cap', 'TRỢ CẤP', 'tro\u031b\u0323 ca\u0302\u0301p', 'dang ky']],
  ['ñ and ç', 'Crianças y niños', ['criancas', 'ninos', 'NIÑOS']],
])('%s are found as people type them', (_, title, queries) => {
  const find = searchIn({ entries: [entry('it', { title })], synonyms: [], letters: {}, linking: [] });
  for (const query of queries) expect(find(query), query).toEqual(['it']);
});

test('letters of a language that count as others are one letter, in texts, synonyms and what is typed', () => {
  const { letters, linking } = languages.ne.search;
  const entries = [
    entry('child', { title: 'बालबालिकाको भत्ता' }),
    entry('foreign', { title: 'विदेशी नागरिक' }),
  ];
  const find = searchIn({ entries, synonyms: [['भत्ता', 'पैसा']], letters, linking });
  expect(find('बिदेशि')).toEqual(['foreign']);
  expect(find('नागरीक')).toEqual(['foreign']);
  expect(find('बच्चाको पैसा')).toEqual(['child']);
});

test.each([
  ['ở', 'cư trú', 'nhà ở', 'nhàởx'],
  ['ôm', 'bị bệnh', 'con ôm', 'mômx'],
  ['órgão', 'prefeitura', 'o órgão', 'xórgãox'],
  ['niñ', 'hijo', 'un niñ', 'niñx'],
  ['भत्ता', 'पैसा', 'बाल भत्ता', 'महाभत्ताx'],
])('the synonym %s, with its marks at an edge, is found as a whole word', (synonym, typed, title, other) => {
  const entries = [entry('it', { title }), entry('other', { title: other })];
  const find = searchIn({ entries, synonyms: [[synonym, typed]], letters: {}, linking: [] });
  for (const way of [typed, typed.normalize('NFD'), typed.toUpperCase()])
    expect(find(way), way).toEqual(['it']);
});

test('a sentence in kanji is none of the words whose parts mean something else', () => {
  const entries = [entry('desk', { title: '外国人咨询', summary: '用中文打电话' })];
  const typed = '中文能打电话问的地方';
  const find = (linking: string[]) => searchIn({ entries, synonyms: [], letters: {}, linking })(typed);
  expect([find(['能', '的']), find([])]).toEqual([['desk'], []]);
});

test('on a Chinese page traditional and Japanese characters count as simplified ones', () => {
  const entries = [entry('medical', { title: '儿童医疗费补助' })];
  const find = searchIn({ entries, synonyms: [], ...languages['zh-Hans'].search });
  for (const query of ['兒童醫療費', '児童医療費', '儿童医疗费'])
    expect(find(query), query).toEqual(['medical']);
});

function entry(id: string, texts: Partial<SearchEntry>): SearchEntry {
  return {
    ...{ id, topic: ['moving'], audience: ['everyone'], availability: ['open'], kind: ['grant'] },
    ...{ title: '', words: '', reading: '', summary: '', who: '', other: '', body: '' },
    ...texts,
  };
}
