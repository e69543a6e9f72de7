import { expect, test } from 'vitest';
import { loadCatalogue } from '../content/load';
import { loadProgrammeWords } from '../content/load-words';
import { locales } from '../i18n/locales';
import { papersOf } from './papers';

const { programmes } = loadCatalogue();
const papers = papersOf(programmes);

test('every paper stands once, with every programme that asks for it', () => {
  expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
  const asked = programmes.flatMap(({ id, papers: listed }) => listed.map((paper) => `${paper.id} ${id}`));
  const told = papers.flatMap(({ id, programmes: each }) => each.map((programme) => `${id} ${programme}`));
  expect(told.toSorted()).toEqual(asked.toSorted());
  expect(papers.find(({ id }) => id === 'photo-id')).toMatchObject({
    from: 'applicant',
    programmes: expect.arrayContaining(['relocation-grant', 'pregnancy-checkups']),
  });
});

test('application forms of different programmes are different papers', () => {
  const forms = papers.filter(({ id }) => id.endsWith('-application'));
  expect(forms.length).toBeGreaterThan(2);
  for (const { id, programmes: each } of forms) expect(each.length, id).toBe(1);
});

test.each(locales)(
  'a paper that several programmes ask for has the same words in all of them: %s',
  (locale) => {
    for (const { id, programmes: asking } of papers) {
      const words = new Set(asking.map((programme) => loadProgrammeWords(programme, locale).papers[id]));
      expect(words.size, id).toBe(1);
    }
  },
);
