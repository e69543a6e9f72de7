import { expect, test } from 'vitest';
import { scriptsInUse } from './scripts-in-use';

const page =
  '<script src="/_next/static/chunks/webpack-1.js"></script><script src="/_next/static/chunks/app/%5Blocale%5D/p-2.js">';
const runtime = '_next/static/chunks/webpack-1.js';
const island = '_next/static/chunks/app/[locale]/p-2.js';

test('only scripts that a page loads stay', () => {
  const scripts = new Map([
    [runtime, 's.u=e=>{},s.f'],
    [island, ''],
    ['_next/static/chunks/other-3.js', ''],
  ]);
  expect([...scriptsInUse([page], scripts)]).toEqual([runtime, island]);
});

test('a script that would be loaded later on is refused', () => {
  const scripts = new Map([[runtime, 's.u=e=>"static/chunks/"+e+".js",s.f']]);
  expect(() => scriptsInUse([page], scripts)).toThrow('at the top of the island');
});
