import { expect, test } from 'vitest';
import { contentFileOf } from '../check/content-file';
import { differingIssuers } from './paper-doubts';

const rule = (name: string, paper: string) => contentFileOf(name, `papers:\n  - ${paper}\n`);

test.each([
  ['{ id: a, from: employer }', '{ id: a, from: applicant }', 'Write employer as from'],
  ['{ id: a, from: employer }', '{ id: a }', 'Write employer as from'],
  ['{ id: a }', '{ id: a, from: applicant }', 'Leave from out'],
])('a paper comes from one place: %s, then %s', (first, second, advice) => {
  const found = differingIssuers([rule('one', first), rule('two', second)]);
  expect(found.map(({ file, message }) => [file, message])).toEqual([
    ['two', expect.stringContaining(advice)],
  ]);
  expect(differingIssuers([rule('one', first), rule('two', first)])).toEqual([]);
});
