import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { addDays, plainDate } from '../../dates';
import type { Task } from '../../edit/tasks';
import { loadDesks, loadProgrammeIds, loadServiceIds } from '../load';
import { loadEntry } from '../load-guides';
import { keptFacts } from '../kept-facts';
import { sentencesOf } from '../translation/sentences';
import { readWordsFile } from '../translation/translation-state';
import { serviceSchema } from '../../rules/schema';
import { serviceWordsSchema } from '../words-schemas';
import { sureOfSchema } from '../../edit/tasks';
import { withSureOf } from '../plausible/sure';
import { entryToday } from '../correct/value-today';
import { editsOf } from './edits-of';
import { withoutMissed } from './missed-calls';
import type { FileEdit } from './edited-files';
import { wordsFolder } from './facts-file';

const today = plainDate('2026-11-30');
const learned = { learnedFrom: 'call', pageTitle: '', pageAddress: '', said: today };
const editsFor = (task: Task) => editsOf(task, today, '.');
const [programmes, services] = [loadProgrammeIds(), loadServiceIds()];

/** The lines of one text that the other lacks, as often as it lacks them. */
function lacking(text: string, other: string): string[] {
  const left = other.split('\n');
  return text.split('\n').filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

const gone = ({ before, after }: FileEdit): string[] => lacking(before, after);
const come = ({ before, after }: FileEdit): string[] => lacking(after, before);
const comments = (text: string): string[] => text.split('\n').filter((line) => /(^|\s)#\s/.test(line));

function expectCommentsKept(edits: readonly FileEdit[]): void {
  for (const { before, after } of edits) expect(comments(after)).toEqual(comments(before));
}

test.each([...programmes, ...services])('a round of %s is new lines and nothing else', (id) => {
  const edits = editsFor({ task: 'round', id, state: 'open', from: '2027-04-01', until: '', ...learned });
  const file = edits.find((each) => each.file.includes(`/${id}/`));
  expect(edits.flatMap(gone).filter((line) => line !== 'availability: []')).toEqual([]);
  expectCommentsKept(edits.filter((each) => !each.before.includes('availability: []')));
  const { availability } = parse(file?.after ?? '');
  const source = `call-${loadEntry(id).desks[0]}-${today}`;
  expect(availability.at(-1)).toEqual({ state: 'open', from: '2027-04-01', said: today, source });
  expect(availability.slice(0, -1)).toEqual(parse(file?.before ?? '').availability);
});

const kept = keptFacts('content').map(({ facts }) => facts);
/** The day after the last of these, on which nothing was looked at yet, nor is to be. */
const dayAfter = (days: readonly string[]) => addDays(plainDate(days.toSorted().at(-1) ?? today), 1);
const called = dayAfter(kept.map(({ checked }) => checked));
const recheck = dayAfter(kept.map((each) => each.recheck));

test.each(kept.map(({ id }) => id))('a call about %s changes two days', (id) => {
  const days = { on: called, recheck, from: '', until: '' };
  const edits = editsFor({ task: 'call', id, answer: 'as-written', ...days });
  expect(edits.map((each) => [gone(each).length, come(each)])).toEqual([
    [2, [`checked: ${called}`, `recheck: ${recheck}`]],
  ]);
  expectCommentsKept(edits);
});

test.each([...programmes, ...services])('a figure of %s changes where it stands', (id) => {
  for (const [figure, { unit, value, source }] of Object.entries(loadEntry(id).figures)) {
    if (unit === 'date' || unit === 'month-day') continue;
    const other = Number(value) > 1 ? Number(value) - 1 : Number(value) + 1;
    const task = { task: 'figure', id, figure, value: String(other), from: '', by: 'application' } as const;
    const edits = editsFor({ ...task, ...learned, learnedFrom: source });
    expect(edits.map((each) => [gone(each).length, come(each).length])).toEqual([[1, 1]]);
    expect(parse(edits[0]?.after ?? '').figures[figure].value).toBe(other);
    expectCommentsKept(edits);
  }
});

test.each(Object.keys(loadDesks('ja')))('the telephone of %s changes in that desk alone', (id) => {
  const edits = editsFor({ task: 'desk', id, phone: '0495-99-9999', ...learned });
  const [desks] = edits.filter(({ file }) => file === 'content/desks/desks.yaml');
  const others = (text = '') => parse(text).filter((desk: { id: string }) => desk.id !== id);
  expect(others(desks?.after)).toEqual(others(desks?.before));
  const source = `call-${id}-${today}`;
  expect(parse(desks?.after ?? '').find((desk: { id: string }) => desk.id === id)).toMatchObject({
    phone: '0495-99-9999',
    source,
  });
  expectCommentsKept(edits);
});

test.each(['newborn-hearing', 'bookstart'])('each sentence of %s changes alone', (id) => {
  const before = sentencesOf(readWordsFile('ja', wordsFolder(id, '.'), 'content'));
  for (const place of before.keys()) {
    const text = "新しい文: 'とても' #短い。";
    const [edit, ...marks] = editsFor({ task: 'sentence', id, place, text, same: ['vi'], because: '同じ' });
    const after = sentencesOf(parse(edit?.after ?? ''));
    expect([...after]).toEqual([...before].map(([each, said]) => [each, each === place ? text : said]));
    expect(marks.map((each) => [each.file, come(each).length])).toEqual([
      ['content/translations/vi.yaml', 1],
    ]);
  }
});

test('an end is a new line, and what takes its place another one', () => {
  const task = {
    task: 'end',
    id: 'english-test',
    lastDay: '2027-03-31',
    successor: 'child-medical',
  } as const;
  const [rule] = editsFor({ ...task, ...learned }).filter(({ file }) => file.endsWith('rule.yaml'));
  expect(rule && gone(rule)).toEqual([]);
  expect(parse(rule?.after ?? '')).toMatchObject({
    replacedBy: 'child-medical',
    availability: [{}, { state: 'ended', from: '2027-04-01' }],
  });
});

test('a page that nobody has listed becomes a source, and what is listed is not listed twice', () => {
  const page = {
    learnedFrom: 'page',
    pageTitle: '募集: 2027年度',
    pageAddress: 'https://www.city.honjo.lg.jp/a',
  };
  const task = { task: 'round', id: 'bookstart', state: 'open', from: '2027-04-01', until: '' } as const;
  const sources = editsFor({ ...task, ...learned, ...page }).find(({ file }) =>
    file.endsWith('sources.yaml'),
  );
  expect(parse(sources?.after ?? '').at(-1)).toMatchObject({
    title: '募集: 2027年度',
    url: 'https://www.city.honjo.lg.jp/a',
    date: today,
  });
  const known = editsFor({ ...task, ...learned, learnedFrom: 'strategy' });
  expect(known.map(({ file }) => file)).toEqual(['content/services/bookstart/service.yaml']);
});

const newService = {
  ...({ task: 'service', id: 'food-bank', title: '食べ物の相談' } as const),
  ...{ summary: '食べ物に困ったときの相談です。', benefit: '相談できます。', openTo: 'だれでも使えます。' },
  ...{ steps: ['電話します。', '行きます。'], search: 'しょくじ、食料', desk: 'promotion' },
  ...({ topic: 'daily', kind: 'advice', state: 'upcoming' } as const),
};

test('a new service is two files and a line in each list, and nothing else', () => {
  const edits = editsFor({ ...newService, ...learned, learnedFrom: 'strategy' });
  expect(edits.map(({ file, before }) => [file, before === ''])).toEqual([
    ['content/services/food-bank/service.yaml', true],
    ['content/services/food-bank/ja.yaml', true],
    ['content/services.yaml', false],
    ['content/open-data-ids.yaml', false],
  ]);
  const [facts, words, ...lists] = edits;
  const written = serviceSchema.parse(parse(facts?.after ?? ''));
  expect([written.desks, written.availability[0]?.state]).toEqual([['promotion'], 'upcoming']);
  expect(serviceWordsSchema.parse(parse(words?.after ?? ''))).toMatchObject({
    steps: newService.steps,
    search: ['しょくじ', '食料'],
  });
  expect(lists.map((each) => [gone(each), come(each).length])).toEqual([
    [[], 1],
    [[], 1],
  ]);
});

test.each(['bookstart', 'child-medical'])('a service cannot take the name of %s', (id) => {
  expect(() => editsFor({ ...newService, id, ...learned })).toThrow('taken');
});

test('a call that nobody answered is noted, and the note goes with the next call', () => {
  const days = { on: today, recheck: '2027-03-07', from: '', until: '' };
  const [missed, ...others] = editsFor({ task: 'call', id: 'bookstart', answer: 'not-reached', ...days });
  expect(others).toEqual([]);
  expect(parse(missed?.after ?? '')).toEqual([{ id: 'bookstart', on: today }]);
  expect(withoutMissed(missed?.after ?? '', 'child-medical')).toBe(missed?.after);
  expect(withoutMissed(missed?.after ?? '', 'bookstart')).toBe(missed?.before);
});

test('what is meant is recorded with the change and its reason, in quotation marks', () => {
  const sure = [{ file: 'content/desks/desks.yaml', at: 'promotion.phone', value: '0', because: "「'」" }];
  const edits = editsFor({ task: 'desk', id: 'promotion', phone: '0495-25-1111', ...learned, sure });
  const list = edits.find(({ file }) => file === 'content/sure.yaml');
  expect(list && gone(list)).toEqual([]);
  expect(parse(list?.after ?? '').at(-1)).toEqual(sure[0]);
});

test.each(['配偶者　の方も使えます。', '配偶者の方も。\n使えます。', '配偶者の方も使えます。'.repeat(30)])(
  'a sentence that is meant stands in the list as it is: %j',
  (value) => {
    const sure = { file: 'content/desks/desks.yaml', at: 'summary', value, because: '窓口で\n聞いた' };
    expect(sureOfSchema.safeParse(sure).success).toBe(true);
    expect(parse(withSureOf('', sure, sure.because))).toEqual([{ ...sure, because: '窓口で 聞いた' }]);
  },
);

test('without a day the value of today is corrected, the first, the one that has come, or none that is ahead', () => {
  const turn = (from: string, value: number) => ({ value, from, by: 'application' as const, source: 'page' });
  const figure = { unit: 'yen' as const, value: 1, source: 'page' };
  const later = [turn('2026-11-30', 2), turn('2027-04-01', 3)];
  expect(entryToday(figure, today).value).toBe(1);
  expect(entryToday({ ...figure, later }, addDays(today, -1)).value).toBe(1);
  expect(entryToday({ ...figure, later }, today).value).toBe(2);
});
