import { expect, test } from 'vitest';
import { readBuildOptions } from './build-options';

test.each([
  [[], { preview: undefined, isIfChanged: false }],
  [['--if-changed'], { preview: undefined, isIfChanged: true }],
  [['--preview', '2027-04-01'], { preview: '2027-04-01', isIfChanged: false }],
])('%j is understood', (args, options) => {
  expect(readBuildOptions(args)).toEqual(options);
});

test.each([
  [['--prevew', '2027-04-01'], 'Leave --prevew out: this command knows --preview, --if-changed.'],
  [
    ['--preview', '2027-02-29'],
    'Write a day that exists after --preview, such as 2027-05-22; not 2027-02-29.',
  ],
  [['--preview', '2027-04-01', '--if-changed'], 'Write either --preview or --if-changed, not both.'],
])('%j is refused before anything is built', (args, advice) => {
  expect(readBuildOptions(args)).toEqual({ advice });
});
