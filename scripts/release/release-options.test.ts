import { expect, test } from 'vitest';
import { readReleaseOptions } from './release-options';

test.each([
  [['/srv/site'], { what: 'built', target: '/srv/site' }],
  [['/srv/site', '--nightly'], { what: 'nightly', target: '/srv/site' }],
  [['--back', '/srv/site'], { what: 'back', target: '/srv/site' }],
  [['/srv/draft', '--preview', 'R9.4.1'], { what: 'preview', target: '/srv/draft', day: '2027-04-01' }],
])('%j is understood', (args, asked) => {
  expect(readReleaseOptions(args)).toEqual(asked);
});

test.each([
  [[], 'Say one folder'],
  [['a', 'b'], 'Say one folder'],
  [['a', '--back', '--nightly'], 'Say one folder'],
  [['a', '--preview', '2027-02-29'], 'Write a day that exists after --preview'],
  [['a', '--twice'], '--help'],
])('%j is refused with what to write', (args, text) => {
  expect(readReleaseOptions(args)).toEqual({ text: expect.stringContaining(text), code: 2 });
});
