import { describe, expect, test } from 'vitest';
import { mutated, mutationsOf } from './code-mutations';

const mutantsOf = (text: string) => mutationsOf(text).map((mutation) => mutated(text, mutation));

describe('each kind of change of the code makes what it says', () => {
  test.each([
    ['a limit moves over its edge', 'f(a < b)', ['f(((a) <= (b)))']],
    ['equal becomes different', 'f(a === b)', ['f(((a) !== (b)))']],
    ['a sum becomes a difference', 'f(a + b)', ['f(((a) - (b)))']],
    ['and becomes or', 'f(a && b)', ['f(((a) || (b)))']],
    ['a default is always or never taken', 'f(a ?? b)', ['f((a))', 'f((b))']],
    ['true becomes false', 'f(true)', ['f(false)']],
    ['a number moves by one', 'f(1)', ['f(2)', 'f(0)']],
    ['a number moves below nought', 'f(0)', ['f(1)', 'f((-1))']],
    ['a name of a union is another one', "f(a === 'met')", ["f(((a) !== ('met')))", "f(a === 'mutated')"]],
    ['a case is another one', "switch (a) { case 'met': f(); }", ["switch (a) { case 'mutated': f(); }"]],
    ['branches change places', 'f(a ? b : c)', ['f((a ? c : b))']],
    ['an early return is forgotten', 'function f() { if (a) return b; }', ['function f() { ; }']],
    ['not is forgotten', 'f(!a)', ['f(a)']],
    ['some becomes every', 'a.some(f)', ['a.every(f)']],
    ['the least becomes the most', 'Math.min(a, b)', ['Math.max(a, b)']],
    ['a filter is forgotten', 'a.filter(f)', ['a']],
  ])('%s', (_, text, mutants) => {
    expect(mutantsOf(text)).toEqual(mutants);
  });

  test('types, imports and texts that decide nothing stay as they are', () => {
    expect(mutantsOf("import { a } from 'a'; type B = 1 | true; const c: 'd' | 2 = say('e');")).toEqual([]);
  });

  test('the line is that of the change', () => {
    expect(mutationsOf('f();\nf(true);')).toMatchObject([{ line: 2, before: 'true', after: 'false' }]);
  });
});
