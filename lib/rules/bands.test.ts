import { expect, test } from 'vitest';
import { loadCatalogue } from '../content/load';
import { loadQuestionWords } from '../content/load-words';
import { ageBands, stayBands } from '../law/bands';
import { locales } from '../i18n/locales';
import { figureNumber } from './figures';

// An answer in bands means what its words say, and its words take their numbers from figures: a figure that is corrected needs new bands.

const { programmes } = loadCatalogue();
const figure = (id: string, name: string): number =>
  figureNumber(programmes.find((each) => each.id === id)?.figures ?? {}, name);

const questions = [
  {
    id: 'intended-stay',
    bands: stayBands,
    limits: [figure('start-support-u29', 'stayYears'), figure('relocation-grant', 'stayYears')],
  },
  {
    id: 'age-at-tests',
    bands: ageBands,
    limits: [figure('fertility-tests', 'middleAge'), figure('fertility-tests', 'endAge')],
  },
] as const;

test.each(questions)('the answers on $id change where the figures do', ({ bands, limits }) => {
  const spans = Object.values(bands).filter((span) => span !== null);
  expect(spans.map(({ min }) => min)).toEqual([0, ...limits]);
  expect(spans.slice(0, -1).map(({ max }) => max + 1)).toEqual(limits);
});

test.each(questions)('the words of $id say the numbers of its answers', ({ id, bands, limits }) => {
  for (const locale of locales) {
    const { choices = {} } = loadQuestionWords(id, locale);
    for (const [code, span] of Object.entries(bands)) {
      const said = (choices[code] ?? '').match(/\d+/g)?.map(Number) ?? [];
      const ends = span ? limits.filter((limit) => limit === span.min || limit === span.max + 1) : [];
      expect(said.toSorted()).toEqual(ends);
    }
  }
});
