import { describe, expect, test } from 'vitest';
import { checkerData } from '../content/checker-files';
import { plainDate } from '../dates';
import type { Locale } from '../i18n/locales';
import { journey } from '../questions/journey';
import { decodeAnswers, encodeAnswers } from '../share/answers-text';
import { family } from '../share/sample-households';
import { mistakeText } from './mistake-text';
import { sheetSections } from './sheet';
import { sheetOutline } from './sheet-outline';

const day = plainDate('2026-11-22');

function textIn(locale: Locale): string {
  const data = checkerData(locale);
  const topics = ['children' as const];
  const told = { topics, household: family };
  const outline = sheetOutline(
    { topics, journey: journey(told, day, data.catalogue) },
    day,
    data.catalogue,
    data.helpDesk,
  );
  return mistakeText(day, sheetSections(outline, data, data.catalogue), data.catalogue, encodeAnswers(told));
}

describe('a text to hand over when a result looks wrong', () => {
  const lines = textIn('ja').split('\n');

  test('begins with the day of the result', () => {
    expect(lines[0]).toBe('2026-11-22');
  });

  test('says the answers and what the programmes come to, each by its number', () => {
    expect(lines).toContain('答え');
    expect(lines.find((line) => line.startsWith('A1 '))).toContain('子ども');
    expect(lines.some((line) => /^B\d+ 子ども医療費支給( |$)/.test(line))).toBe(true);
  });

  test('names the sources of every programme by their ids', () => {
    expect(lines.find((line) => line.startsWith('child-medical '))).toContain('kamisato-medical');
    const { catalogue } = checkerData('ja');
    for (const { id } of catalogue.programmes) {
      expect(lines.some((line) => line.startsWith(`${id} `))).toBe(true);
    }
  });

  test('ends with the answers, by which the same result can be made again', () => {
    expect(decodeAnswers(lines.at(-1) ?? '', day, ['children'])).toEqual({
      topics: ['children'],
      household: family,
    });
  });

  test('has no readings between its words in easy Japanese, and nobody’s name', () => {
    expect(textIn('ja-simple')).not.toMatch(/[｜《》]/);
    expect(lines.join('\n')).not.toContain('氏名');
  });
});
