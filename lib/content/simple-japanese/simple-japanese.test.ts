import { describe, expect, test } from 'vitest';
import { simpleJapaneseFaults } from './faults';
import { simpleJapaneseWarnings } from './warnings';

const short = (messages: string[]) => messages.map((message) => message.replace(/ ?「.*」$/, ''));

describe('texts without a fault', () => {
  test.each([
    '｜市《し》に ｜電話《でんわ》して ください。',
    'お｜金《かね》を ｜払《はら》って ください。',
    '2026｜年《ねん》｜11月《じゅういちがつ》｜22日《にじゅうににち》までです。',
    '2026｜年《ねん》（｜令和《れいわ》8｜年《ねん》）から はじまりました。',
    '｜午前《ごぜん》8｜時《じ》から ｜午後《ごご》5｜時《じ》までです。',
    '24｜時間《じかん》 できます。',
    'わからない ときは、きいて ください。',
    'お｜金《かね》は もらえません。',
    'どこに すんで いますか。',
    '｜転出《てんしゅつ》〈｜市《し》から ｜出《で》る こと〉を します。',
    '｜名前《なまえ》',
  ])('%s', (text) => {
    expect(simpleJapaneseFaults(text)).toEqual([]);
  });
});

describe('texts with a fault', () => {
  test.each([
    ['市に ｜行《い》きます。', 'Write the reading of 市 as ｜市《…》.'],
    ['｜市《shi》です。', 'Write the reading of 市 in kana, not shi.'],
    ['｜市《し です。', 'Write a reading as ｜漢字《かんじ》.'],
    [
      'もらえない ことは ありません。',
      'Say it without a double negative: できます instead of できなくはないです.',
    ],
    [
      'ださなければ なりません。',
      'Say it without a double negative: 〜てください or 〜と、できます instead of 〜なければ〜ません.',
    ],
    ['ごかくにん ください。', 'Write a plain verb, 〜てください, instead of お〜ください or ご〜ください.'],
    ['しらせて くださいますよう おねがいします。', 'Write plain です・ます without 敬語.'],
    ['おわたし いたします。', 'Write plain です・ます without 敬語.'],
    ['おかえりに なります。', 'Write plain です・ます without 敬語.'],
    ['｜令和《れいわ》8｜年《ねん》からです。', 'Write the western year as well: 2026年（令和8年）.'],
    ['4｜月《がつ》1｜日《にち》からです。', 'Write a date as YYYY年M月D日.'],
    ['2026/4/1からです。', 'Write a date as YYYY年M月D日.'],
    ['2026-04-01からです。', 'Write a date as YYYY年M月D日.'],
    ['2026｜年《ねん》〜2027｜年《ねん》です。', 'Write 〜から 〜まで instead of 〜 between dates or times.'],
    ['17｜時《じ》までです。', 'Write a time with 午前 or 午後.'],
    ['17:15までです。', 'Write a time with 午前 or 午後.'],
    ['これは だいじだ。', 'End the sentence with です, ます or てください.'],
    [
      `${'あ'.repeat(59)}です。`,
      'Split this sentence: at most 60 characters, readings and spaces not counted.',
    ],
  ])('%s', (text, message) => {
    expect(short(simpleJapaneseFaults(text))).toContain(message);
  });
});

test('readings and spaces do not lengthen a sentence', () => {
  expect(simpleJapaneseFaults(`${'｜市《なまえ》 '.repeat(57)}です。`)).toEqual([]);
});

describe('texts that might be easier', () => {
  test.each([
    [`${'あ'.repeat(40)}です。`, 'Over 40 characters: two sentences may be easier.'],
    ['ここで つかわれます。', 'Passive or causative: say who does it.'],
    ['かみ などを だします。', 'Say exactly what is meant instead of など, 等, 原則, 頃 or 速やかに.'],
    ['いえ、かね、ひと、ものです。', 'Three or more things in one sentence: a list may be easier.'],
    ['コンシェルジュが います。', 'コンシェルジュ: explain it or write it in easier words.'],
    [
      '｜市《し》｜家《いえ》｜金《かね》｜人《ひと》｜紙《かみ》です。',
      'More than 4 kanji words in one sentence.',
    ],
  ])('%s', (text, advice) => {
    expect(short(simpleJapaneseWarnings(text))).toContain(advice);
  });

  test('an easy sentence is left alone', () => {
    expect(simpleJapaneseWarnings('｜市《し》の ページを ｜見《み》て ください。')).toEqual([]);
  });
});
