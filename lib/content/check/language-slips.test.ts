import { expect, test } from 'vitest';
import type { Locale } from '../../i18n/locales';
import { languageSlips } from './language-slips';
import { termSlips } from './term-slips';

const inSource = (text: string) => '住民票を23区で出す。ファミリー・サポート'.includes(text);
const slipsOf = (locale: Locale, said: string) =>
  languageSlips(said, '住民票を23区で出す。', locale, inSource);

test.each<[Locale, string, string]>([
  ['vi', 'Nộp “giấy  cư trú”.', 'Take out the space too many.'],
  ['vi', 'Nộp giấy.'.normalize('NFD'), 'Write letters with their marks as one (NFC).'],
  ['pt-BR', 'Entregue o «papel».', 'Write “ ” for quotation marks.'],
  ['fil', "Ibigay n'yo.", 'Write ’ for an apostrophe.'],
  ['id', 'Serahkan “kertas.', 'Close every “ with ”.'],
  ['id', 'Serahkan di 24 distrik.', 'Take out 24: the Japanese does not have it.'],
  ['es', 'Dónde vive?', 'Open with ¿ what ends with ?.'],
  ['es', 'Entregue el 住民票.', 'Write Japanese in ( ) or “ ” only.'],
  ['es', 'Entregue el papel (住民標).', 'Correct 住民標: it stands nowhere in the Japanese.'],
  ['vi', 'Nộp giấy。', 'Write the punctuation of the language, half-width.'],
  ['vi', 'Nộp giấy ở đâu ?', 'Take out the space before the punctuation.'],
  ['ne', '२३ वडामा दिनुहोस्।', 'Write western digits.'],
  ['ne', 'कागज दिनुहोस्.', 'End the sentence with ।.'],
  ['zh-Hans', '提交住民票,谢谢。', 'Write full-width punctuation beside Chinese.'],
  ['zh-Hans', '在 23区提交。', 'Write no space between Chinese and other letters.'],
  ['zh-Hans', '提交ください。', 'Write kana in （ ） or “ ” only.'],
])('in %s, %s: %s', (locale, said, advice) => {
  expect(slipsOf(locale, said)).toContain(advice);
});

test.each<[Locale, string]>([
  ['vi', 'Nộp giấy chứng nhận cư trú (住民票) ở 23 quận.'],
  ['es', '¿Entrega el certificado (住民票)?'],
  ['ne', '23 वडामा निवास प्रमाणपत्र (住民票) दिनुहोस्।'],
  ['zh-Hans', '在23区提交家庭支援（ファミリー・サポート）。'],
])('in %s nothing is wrong with %s', (locale, said) => {
  expect(slipsOf(locale, said)).toEqual([]);
});

const terms = {
  terms: { 在留カード: ['tarjeta de residencia'], カード: ['tarjeta'], 申請: ['solicit'] },
  avoid: [
    { word: 'migraci[oó]n', because: 'it sounds of visas' },
    { word: 'prefectura', because: 'that is the city', where: '市', unless: '県' },
  ],
};

test.each([
  ['申請してください。', 'Pida.', ['Write one of solicit for 申請.']],
  ['在留カードを申請', 'Solicite la tarjeta.', ['Write one of tarjeta de residencia for 在留カード.']],
  ['移住', 'La migración.', ['Write something else than migraci[oó]n: it sounds of visas']],
  ['移住', 'Inmigración.', []],
  ['市', 'La prefectura.', ['Write something else than prefectura: that is the city']],
  ['市と県', 'La prefectura.', []],
])('of %s, %s', (japanese, said, slips) => {
  expect(termSlips(said, japanese, terms)).toEqual(slips);
});
