import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainDate } from '@/lib/dates';
import type { Task } from '@/lib/edit/tasks';
import { PageTeller } from './page-texts';
import { plainFaults } from './plain-fault';
import { Stage } from './stage';

const place = {
  ...{ root: '.', today: () => plainDate('2026-11-30'), target: undefined },
  ...{ texts: new PageTeller('none'), stage: new Stage('.'), seen: new Set<string>() },
};
beforeAll(() => {
  process.env.COMMAND_LANGUAGE = 'ja';
});
afterAll(() => {
  process.env.COMMAND_LANGUAGE = 'en';
  place.stage.close();
});

const task: Task = {
  ...{ task: 'desk', id: 'honjo-chamber', phone: '0495-25-1614', said: '2026-11-30' },
  ...{ learnedFrom: 'page', pageTitle: 'Honjo', pageAddress: '' },
};
const fault = (message: string, file = 'content/desks/desks.yaml') => ({
  ...{ file, line: 3, path: '13.phone', message },
});

test('names of the files are said as what they are called', () => {
  const [said] = plainFaults([fault('honjo-chamber の番号を書いてください。')], place, task);
  expect(said).toEqual({
    message: '本庄商工会議所の番号を書いてください。',
    about: '',
    details: 'content/desks/desks.yaml:3 13.phone honjo-chamber の番号を書いてください。',
  });
});

test('what the clerk has written stays, and what no name stands for goes to whoever knows the files', () => {
  const messages = ['Honjo は使えません。', 'withoutPhone を書いてください。'];
  expect(
    plainFaults(
      messages.map((each) => fault(each)),
      place,
      task,
    ).map(({ message }) => message),
  ).toEqual(['Honjo は使えません。', undefined]);
});

test('what is wrong alike in several translations is one thing', () => {
  const files = ['en', 'vi'].map((locale) => `content/programmes/child-medical/${locale}.yaml`);
  const faults = plainFaults(
    files.map((file) => fault('同じ数を使ってください。', file)),
    place,
    task,
  );
  expect(faults).toHaveLength(1);
  expect(faults[0]?.about).toBe('「子ども医療費支給」 英語、「子ども医療費支給」 ベトナム語');
  expect(faults[0]?.details.split('\n')).toHaveLength(2);
});
