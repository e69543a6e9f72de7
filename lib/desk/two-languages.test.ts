import compile from 'icu-minify/compile';
import { expect, test } from 'vitest';
import { checkerData } from '../content/checker-files';
import { withoutRuby } from '../i18n/ruby';
import { frozenContent } from '../testing/frozen-content';
import { inBoth } from '../words/in-both';
import { speaker } from '../words/speaker';
import { inBothLanguages, sayInBothLanguages } from './two-languages';

const [japanese, english] = [checkerData('ja', frozenContent()), checkerData('en', frozenContent())];

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

test('two speakers fill in a sentence in both languages', () => {
  const speakers = (
    [
      ['ja', '期間{number}'],
      ['en', 'Period {number}'],
    ] as const
  ).map(([locale, item]) => speaker({ CheckerPeriods: { item: compile(item) } }, locale));
  const [own, other] = speakers;
  if (!own || !other) throw new Error('two speakers are needed');
  expect(withoutRuby(inBoth(own, other, 'en')('CheckerPeriods', 'item', { number: 2 }))).toBe(
    '期間2 / Period 2',
  );
});

test('fields speak both languages, and what stands around them Japanese alone', () => {
  const say = sayInBothLanguages(japanese, english);
  expect(say('CheckerAnswers', 'yes')).toBe('はい⟦en:Yes⟧');
  expect(say('CheckerResult', 'heading')).not.toContain('⟦');
  expect(sayInBothLanguages(japanese, japanese)('CheckerAnswers', 'yes')).toBe('はい');
});
