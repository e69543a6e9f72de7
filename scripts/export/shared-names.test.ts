import { expect, test } from 'vitest';
import { withSharedNames } from './shared-names';

test('what one script takes from another has one name, and stays what it is', () => {
  const first = 'let a=1,$=2,c=3;export{a as $,$ as b,c};';
  const later = 'import{$ as x,b as $,c as c}from"./first.js";console.log(x,$,c)';
  expect(withSharedNames({ first, later })).toEqual({
    first: 'let a=1,$=2,c=3;export{a,$,c};',
    later: 'import{a as x,$,c}from"./first.js";console.log(x,$,c)',
  });
});

test('scripts that share nothing stay as they are', () => {
  const pair = { first: 'let a=1;', later: 'let b=2;' };
  expect(withSharedNames(pair)).toEqual(pair);
});
