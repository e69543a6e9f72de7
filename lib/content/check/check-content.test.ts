import { expect, test } from 'vitest';
import { checkContent } from './all-content';
import { describeFault, noFaults, type Fault } from './fault';
import { faultAt, faultsAfter, reportAfter, sampleNames } from './sample-tree';

const rule = 'content/programmes/grant/rule.yaml';

test('content without a slip has no fault', () => {
  expect(reportAfter({})).toEqual(noFaults());
});

const site = checkContent();

test('the content of the site has no fault', () => {
  expect(site.faults.map(describeFault)).toEqual([]);
});

test.each(['ja-simple', 'en'])('of the content of the site nothing is missing or stale in %s', (locale) => {
  const isOf = ({ file }: Fault) => /[^/]*(?=\.(?:yaml|json)$)/.exec(file)?.[0] === locale;
  expect([...site.missing, ...site.stale].filter(isOf).map(describeFault)).toEqual([]);
});

test('without any translation there is no fault, and each file that could be is missing', () => {
  const isOther = (name: string) => /\/(?:en|ja-simple)\./.test(name) && !name.includes('/translations/');
  const others = sampleNames.filter(isOther);
  const { faults, missing, stale } = reportAfter(Object.fromEntries(others.map((name) => [name, null])));
  expect([faults, stale]).toEqual([[], []]);
  // Synonyms are no translations: a language has some of its own or none.
  const expected = others.filter((name) => !name.includes('/synonyms/')).toSorted();
  expect(missing.map(({ file }) => file)).toEqual(expected);
});

test('without marks every sentence is stale and nothing is a fault', () => {
  const { faults, missing, stale } = reportAfter({ 'content/translations/en.yaml': null });
  expect([faults, missing]).toEqual([[], []]);
  expect(stale).toContainEqual(expect.objectContaining({ file: 'messages/en.json', path: 'Site.title' }));
  expect(stale).toContainEqual(
    expect.objectContaining({ file: 'content/desks/en.yaml', path: 'desks.counter.name' }),
  );
});

test('slips in several places are all reported at once, by file and line, with what to write', () => {
  const faults = faultsAfter({
    [rule]: (text) => text.replace('desks: [counter]', 'desks: [countre]').replace('is: true', 'is: maybe'),
    'content/sources.yaml': (text) => text.replace('date: 2023', 'date: soon'),
  });
  expect(faults).toEqual([
    `${rule}:5\n  desks.0\n  No desk is called countre. Write counter.`,
    `${rule}:44\n  versions.1.conditions.0.when.any.1.is\n  Write true or false.`,
    'content/sources.yaml:6\n  0.date\n  Write a day, a month or a year: 2023-04-01, 2023-04 or 2023.',
  ]);
});

test('a sentence whose Japanese has changed is stale in each translation, not a fault', () => {
  const { faults, stale } = reportAfter({
    'content/programmes/grant/ja.yaml': (text) => text.replace('支援金です', '給付金です'),
  });
  expect(faults).toEqual([]);
  const advice = (locale: string) =>
    `The Japanese has changed. Bring this up to date, then run npm run translated -- ${locale} programmes/grant summary`;
  expect(stale).toEqual([
    faultAt('content/programmes/grant/en.yaml', '3 summary', advice('en')),
    faultAt('content/programmes/grant/ja-simple.yaml', '2 summary', advice('ja-simple')),
  ]);
});

test('a comment in the Japanese file leaves its translations fresh', () => {
  const { stale } = reportAfter({
    'content/programmes/grant/ja.yaml': (text) => `# 確認済み\n${text}`,
  });
  expect(stale).toEqual([]);
});
