import { expect, test } from 'vitest';
import { deskWords } from '../content/load-desk-words';
import { speaker } from '../words/speaker';
import { checkerData } from '../content/checker-files';
import { plainDate } from '../dates';
import type { Household } from '../facts/household';
import { journey } from '../questions/journey';
import type { Topic } from '../rules';
import { consultationOf, consultationRecord, type SayRecord } from './consultation-record';

const data = checkerData('ja');
const day = plainDate('2026-11-22');
/** The record's own headings, short; everything else as the desk says it. */
const DeskRecord = {
  title: '記録',
  day: '基準日：',
  topics: '分野：',
  answers: '答え',
  open: '残り',
  unchecked: '調べていない',
  decides: '目安です。',
};
const say: SayRecord = speaker({ ...data.messages, ...deskWords('ja').japanese.sentences, DeskRecord }, 'ja');

function recordOf(topics: readonly Topic[], household: Household): string[] {
  return consultationRecord(consultationOf({ topics, household }, day, data.catalogue), data, say).split(
    '\n',
  );
}

test('the record names the day, the topics, each answer, what is open and every programme', () => {
  const lines = recordOf(['pregnancy'], {
    self: { residence: 'in-city' },
    spouse: { livesWithSelf: true },
    pregnancy: 'unknown',
  });
  expect(lines.slice(0, 3)).toEqual(['記録', '基準日：2026年11月22日', '分野：妊娠・出産']);
  expect(lines).toContainEqual(expect.stringMatching(/^・.+：住んでいる$/));
  expect(lines).toContainEqual(expect.stringMatching(/^・.+・わからない$/));
  for (const { title } of Object.values(data.programmes)) {
    expect(lines.filter((line) => line === title || line === `・${title}`)).toHaveLength(1);
  }
  expect(lines.at(-1)).toBe('目安です。');
});

test('what is open is said once, by its label and not by a path', () => {
  const lines = recordOf(['moving'], {});
  expect(lines).toContain('残り');
  expect(lines).toContain('・生年月日');
  expect(lines.join()).not.toContain('self.birthDate');
});

test('without an answer there is no heading for answers', () => {
  expect(recordOf(['moving'], {})).not.toContain('答え');
});

test('a programme that could not be judged stands in the record too', () => {
  const way = journey({ topics: ['pregnancy'], household: {} }, day, data.catalogue);
  const assessed = data.catalogue.programmes.map(({ id }) => ({ id, result: undefined }));
  const said = { day, topics: ['pregnancy'] as const, journey: way, assessed };
  const lines = consultationRecord(said, data, say).split('\n');
  for (const { title } of Object.values(data.programmes)) expect(lines).toContain(`・${title}`);
});

test('what was answered before and no longer applies is not judged', () => {
  const now: Household = {
    self: { residence: 'moving-in', moveInDate: '2027-04-01', birthDate: '1980-01-01' },
    movesWith: 'alone-single',
  };
  const before: Household = {
    ...now,
    spouse: { livesWithSelf: true, birthDate: '2001-01-01', residence: 'moving-in' },
  };
  const verdicts = (household: Household) =>
    consultationOf({ topics: ['moving'], household }, day, data.catalogue).assessed.map(
      ({ id, result }) => `${id} ${result?.verdict}`,
    );
  expect(verdicts(before)).toEqual(verdicts(now));
  expect(verdicts(now)).toContain('start-support-u29 unmet');
});
