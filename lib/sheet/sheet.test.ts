import { describe, expect, test } from 'vitest';
import type { CheckerData } from '../checker-data';
import { besideWords, checkerData } from '../content/checker-files';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { journey } from '../questions/journey';
import type { Topic } from '../rules';
import { family } from '../share/sample-households';
import { frozenContent } from '../testing/frozen-content';
import { sheetOutline } from './sheet-outline';
import { sheetSections } from './sheet';
import type { SheetWords } from './sheet-words';

const day = plainDate('2026-11-22');
const japanese = checkerData('ja', frozenContent());
const others = [checkerData('en', frozenContent()), checkerData('ja-simple', frozenContent())];

const parents: Household = {
  self: { residence: 'in-city' },
  careReasons: ['work'],
  incomeBelowThreshold: 'unknown',
  children: [
    { birthDate: '2018-05-01', livesWithSelf: true },
    { birthDate: '2022-05', care: ['nursery'], livesWithSelf: true },
    { birthDate: '2024-05-01', care: ['nursery'], livesWithSelf: true },
  ],
};

const mover: Household = {
  movesWith: 'same-household',
  intendedStay: 'five-years-or-more',
  pregnancy: 'self',
  checkupElsewhere: true,
  self: {
    residence: 'moving-in',
    workRoutes: ['telework'],
    teleworkByOwnWill: true,
    teleworkOverHalf: true,
    birthDate: '1991-06-10',
    moveInDate: '2027-04',
    residenceStatus: 'japanese',
    periods: [{ from: '2014-04', until: 'move', place: 'tokyo-wards', wardsWork: 'insured-employee' }],
  },
  spouse: { birthDate: '1992-02-03', moveInDate: '2027-04', livesWithSelf: true },
  children: [{ birthDate: '2023-08-01', livesWithSelf: true }],
};

const owner: Household = { homePurchase: 'registered', registrationDate: '2021-05-10', self: {} };

const households: [string, Topic[], Household][] = [
  ['a family that answered everything', ['moving', 'home', 'children', 'pregnancy', 'work'], family],
  ['a family that is going to move', ['moving', 'children', 'pregnancy'], mover],
  ['a parent of three', ['children'], parents],
  ['the owner of a home', ['home'], owner],
  ['somebody who chose nothing', [], {}],
  ['somebody who answered nothing', ['moving', 'children', 'pregnancy'], {}],
];

function outlineOf(topics: Topic[], household: Household) {
  const way = journey({ topics, household }, day, japanese.catalogue);
  return sheetOutline({ topics, journey: way }, day, japanese.catalogue, japanese.helpDesk);
}

function sheetIn(words: SheetWords | CheckerData | undefined, topics: Topic[], household: Household) {
  if (!words) throw new Error('no words');
  return sheetSections(outlineOf(topics, household), words, japanese.catalogue);
}

describe.each(households)('%s', (_, topics, household) => {
  const source = sheetIn(japanese, topics, household);
  const shape = (sections: typeof source) =>
    sections.map(({ id, items }) => ({
      id,
      items: items.map(({ number, mark, lines }) => ({ number, mark, lines: lines.length })),
    }));

  test.each(others)('has the same numbers and lines in $locale', (data) => {
    expect(shape(sheetIn(data, topics, household))).toEqual(shape(source));
  });

  test('reads the same in the Japanese words that other languages fetch', () => {
    const fetched = besideWords(frozenContent());
    expect(sheetIn(fetched, topics, household)).toEqual(source);
  });

  test('finds every programme in one place, and no number twice', () => {
    const { programmes, answers, papers, desks, toAsk } = outlineOf(topics, household);
    expect(programmes.map(({ id }) => id).toSorted()).toEqual(Object.keys(japanese.programmes).toSorted());
    const numbers = [programmes, answers, papers, desks, toAsk].flat().map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    const named = [papers, desks, toAsk].flat().flatMap((each) => each.for);
    expect(numbers).toEqual(expect.arrayContaining(named));
  });

  test.each([japanese, ...others])('leaves no text empty and no placeholder unfilled in $locale', (data) => {
    for (const { title, none, items } of sheetIn(data, topics, household)) {
      for (const text of [title, none, ...items.flatMap((item) => [item.title, ...item.lines])])
        expect(text).toMatch(/^[^{}]+$/);
    }
  });
});

const textsOf = (sections: ReturnType<typeof sheetIn>, id: string) =>
  sections
    .filter((section) => section.id === id)
    .flatMap(({ items }) => items.map(({ number, title, lines }) => [number, title, ...lines].join('\n')));

test('"I do not know" stands among the answers, and what is open points to it', () => {
  const sheet = sheetIn(japanese, ['children'], parents);
  expect(textsOf(sheet, 'answers').at(-1)).toBe('A7\n年収がおよそ360万円より少ない：\nわからない');
  const [nursery = ''] = textsOf(sheet, 'unknown');
  expect(nursery).toContain('対象：3人目のお子さん');
  expect(nursery).toContain('わかると決まることがある答え：A7 年収がおよそ360万円より少ない');
});

test('every child that a programme is met for is named', () => {
  expect(textsOf(sheetIn(japanese, ['children'], parents), 'met').join()).toContain(
    '対象：1、2、3人目のお子さん',
  );
});

test('every sum that is met or undecided stands with its programme, and none of what is missed or has ended', () => {
  const { programmes } = outlineOf(['moving', 'home', 'children', 'pregnancy', 'work'], family);
  const sheet = sheetIn(japanese, ['moving', 'home', 'children', 'pregnancy', 'work'], family);
  const withAmount = sheet.flatMap(({ id, items }) =>
    items
      .filter(({ lines }) => lines.some((line) => line.startsWith('金額：')))
      .map(({ number }) => [id, number]),
  );
  expect(new Set(withAmount.map(([id]) => id))).toEqual(new Set(['met']));
  const paying = programmes.filter(
    ({ outcome, result }) => outcome === 'met' && (result?.amount?.yen?.max ?? 0) > 0,
  );
  expect(withAmount.map(([, number]) => number)).toEqual(paying.map(({ number }) => number));
  expect(textsOf(sheetIn(japanese, ['home'], owner), 'ended').join()).not.toContain('円');
});

test('each programme that was judged says in one line why', () => {
  const saidOf = (topics: Topic[], household: Household, id: string) =>
    sheetIn(japanese, topics, household)
      .filter((section) => section.id === id)
      .flatMap(({ items }) => items.map(({ lines }) => lines.join('\n')));
  for (const [, topics, household] of households) {
    for (const said of saidOf(topics, household, 'met')) expect(said.match(/^合う条件：/gm)).toHaveLength(1);
    for (const said of saidOf(topics, household, 'unmet'))
      expect(said.match(/^合わない条件：/gm)).toHaveLength(1);
    for (const said of saidOf(topics, household, 'unknown'))
      expect(said).toMatch(/^(?:わかると決まることがある答え|まだわからない条件)：/m);
  }
});

test('a programme that has ended asks for no papers and no desk, and the help desk remains', () => {
  const outline = outlineOf(['home'], owner);
  expect(outline.papers).toEqual([]);
  expect(outline.toAsk).toEqual([]);
  expect(outline.desks.map(({ id }) => id)).toEqual([japanese.helpDesk]);
});

test('papers that several programmes ask for stand once, with the numbers of these programmes', () => {
  const { papers } = outlineOf(['moving', 'pregnancy'], mover);
  expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
  expect(papers.find(({ id }) => id === 'photo-id')?.for.length).toBe(2);
});

test('a question of which nobody knows the answer yet is asked once for all programmes', () => {
  const intake = outlineOf(['moving', 'children'], mover).toAsk.filter(({ kind }) => kind === 'intake');
  expect(intake.length).toBe(1);
  expect(intake[0]?.for.length).toBeGreaterThan(1);
});
