import { expect, test } from 'vitest';
import type { Fault, FaultReport } from './fault';
import { reportAfter } from './sample-tree';
import { sampledIn } from './sample-writing';

/** What the check finds where a condition has these ways to meet it, in every language but English, and those in English. */
function reportWith(ways: string, inEnglish = ways): FaultReport {
  const add = (list: string) => (text: string) =>
    text.replace(/(lives-here: .*), change/, `$1, oneOf: ${list}, change`);
  const changes = sampledIn.map(
    (locale) => [fileOf(locale), add(locale === 'en' ? inEnglish : ways)] as const,
  );
  return reportAfter(Object.fromEntries(changes));
}

const fileOf = (locale: string) => `content/programmes/grant/${locale}.yaml`;
const messagesOf = (faults: readonly Fault[]) =>
  faults.map(({ file, path, message }) => [file, path, message]);

test('the ways to meet a condition are as many in each language', () => {
  const place = 'conditions.lives-here.oneOf.2';
  const ja = fileOf('ja');
  expect(messagesOf(reportWith('[A, B]').faults)).toEqual([]);
  expect(messagesOf(reportWith('[A, B]', '[A, B, C]').faults)).toEqual([
    [fileOf('en'), place, `Leave it out: ${ja} has nothing here.`],
  ]);
  const { faults, missing } = reportWith('[A, B, C]', '[A, B]');
  expect([faults, messagesOf(missing)]).toEqual([[], [[fileOf('en'), place, `Add it: ${ja} has it.`]]]);
});

test('one way alone is no list', () => {
  const message = 'Write two or more; what stands alone belongs into text.';
  expect(reportWith('[A]').faults.map((fault) => fault.message)).toEqual(sampledIn.map(() => message));
});
