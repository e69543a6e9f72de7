import compile from 'icu-minify/compile';
import { expect, test } from 'vitest';
import { checkerData } from '../content/checker-files';
import { fillMessage } from '../i18n/compiled-message';
import { withoutRuby } from '../i18n/ruby';
import { inBothLanguages, messagesInBoth } from './two-languages';

const [japanese, english] = [checkerData('ja'), checkerData('en')];

test('questions and choices stand in Japanese with English beside', () => {
  const { questions, programmes } = inBothLanguages(japanese, english);
  expect(questions.residence?.title).toMatch(/^本庄市に住んでいますか⟦en:[A-Z][^⟦]+⟧$/);
  expect(Object.values(questions.residence?.choices ?? {})).toHaveLength(3);
  for (const choice of Object.values(questions.residence?.choices ?? {})) expect(choice).toMatch(/⟦en:.+⟧$/);
  for (const { title } of Object.values(programmes)) expect(title).toMatch(/⟦en:.+⟧$/);
});

test('Japanese alone stays as it is', () => {
  expect(inBothLanguages(japanese, japanese)).toBe(japanese);
});

test('sentences with and without values are filled in both languages', () => {
  const sentences = messagesInBoth(
    { add: compile('追加する'), item: compile('期間{number}') },
    { add: compile('Add'), item: compile('Period {number}') },
    'en',
  );
  expect(withoutRuby(fillMessage(sentences.add, 'ja'))).toBe('追加する / Add');
  expect(withoutRuby(fillMessage(sentences.item, 'ja', { number: 2 }))).toBe('期間2 / Period 2');
});
