import { expect, test } from 'vitest';
import { keptFacts } from '@/lib/content/kept-facts';
import { plainDate } from '@/lib/dates';
import { figuresToChoose, sentencesToChoose } from './choices';
import { PageTeller } from './page-texts';
import { Stage } from './stage';

const place = {
  ...{ root: '.', today: () => plainDate('2026-11-30'), target: undefined },
  ...{ texts: new PageTeller('none'), stage: new Stage('.'), seen: new Set<string>() },
};
place.stage.close();

const kept = keptFacts('content').filter(({ kind }) => kind !== 'elsewhere');
const judged = kept.filter(({ kind }) => kind !== 'guide').map(({ facts }) => facts.id);

/** Words in small letters, as names of the files are: no abbreviation such as U29 or PDF. */
const names = (texts: readonly string[]) =>
  texts.flatMap((text) => text.match(/(?<![\w./@-])[a-z][A-Za-z-]{2,}(?![\w./@-])/g) ?? []);

test('every figure is known by Japanese words alone', () => {
  const figures = judged.flatMap((id) => figuresToChoose(place, { id }).figures);
  expect(figures.length).toBeGreaterThan(50);
  expect(
    names(figures.flatMap(({ value, sentence, usedFor, source }) => [value, sentence ?? usedFor ?? source])),
  ).toEqual([]);
});

test('every sentence is shown without a name of the files, also in its braces', () => {
  const sentences = kept.flatMap(({ facts }) => sentencesToChoose(place, { id: facts.id }).sentences);
  expect(sentences.length).toBeGreaterThan(500);
  expect(names(sentences.flatMap(({ reads, shown }) => [reads, ...Object.values(shown)]))).toEqual([]);
  const alike = sentences.filter(
    ({ shown }) => new Set(Object.values(shown)).size < Object.keys(shown).length,
  );
  expect(alike).toEqual([]);
});

test('the days of a yearly intake have one value, and a length in a window does not hang on applying', () => {
  const { figures } = figuresToChoose(place, { id: 'relocation-grant' });
  const decidersOf = (name: string) => figures.find((each) => each.name === name)?.deciders;
  expect(decidersOf('intakeOpens')).toEqual([]);
  expect(decidersOf('waitMonths')).toEqual(['moveInDay', 'use']);
  expect(decidersOf('single')).toContain('application');
});
