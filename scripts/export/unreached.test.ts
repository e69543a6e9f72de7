import { readFileSync } from 'node:fs';
import { transform } from '@swc/core';
import { describe, expect, test } from 'vitest';
import { filesBelow } from './pages';
import { unasked, withoutUnreached } from './unreached';

// Another release may write its parts otherwise: they have to be looked for anew then.
test.each([
  [
    'react-hook-form/dist/index.esm.mjs',
    ['getMinMaxMessage', 'runRootValidation', '++_validateFormCallId'],
    ['var validateField = async () => ({});', 'const validateForm = async () => true;'],
  ],
  [
    'react-hook-form/dist/index.esm.mjs',
    ['prependAt(ids', 'insert(ids', 'swapArrayAt(ids', ' moveArrayAt(', '[...updatedFieldArrayValues]'],
    ['const executeBuiltInValidation = async () => true;', ...undefinedOf('move replace swap update')],
  ],
  [
    'react-hook-form/dist/index.esm.mjs',
    ['options.shouldSelect', 'requestedNames', 'fieldNames.map(async (fieldName)'],
    undefinedOf('clearErrors getFieldState resetField setError setFocus setValues trigger unregister watch'),
  ],
  ['zod/v4/core/schemas.js', ['get "~standard"', 'set "~standard"'], []],
  [
    'zod/v4/mini/schemas.js',
    ['apply(fn', 'brand()', 'parseAsync(data', 'register(reg', 'safeParseAsync(data', 'with('],
    ['check(...checks)', 'clone(_def, params)', 'safeParse(data, params)'],
  ],
  [
    'react-dom/cjs/react-dom-client.production.js',
    ['"react-transition"', '.startViewTransition(', '"::view-transition', 'observeUsing = ', '"preconnect"'],
    ['function defaultOnDefaultTransitionIndicator() {}', 'function preloadInstanceAndSuspendIfNeeded('],
  ],
  [
    'react-dom/cjs/react-dom-client.production.js',
    ['Exception = Error('],
    ['Suspense', 'SuspenseyCommit', 'SuspenseAction', 'SelectiveHydration', 'HydrationMismatch'].map(
      (name) => `${name}Exception = {}`,
    ),
  ],
])('of %s %j goes, %j is left', async (path, gone, left) => {
  const code = readFileSync(`node_modules/${path}`, 'utf8');
  const less = withoutUnreached(code, path);
  expect(gone.filter((part) => !code.includes(part))).toEqual([]);
  expect(gone.filter((part) => less.includes(part))).toEqual([]);
  expect(left.filter((part) => !less.includes(part))).toEqual([]);
  await expect(transform(less, { isModule: 'unknown' })).resolves.toBeDefined();
});

function undefinedOf(names: string): string[] {
  return names.split(' ').map((name) => `const ${name} = undefined;`);
}

describe('nothing asks for what is left out', () => {
  const files = ['components', 'lib']
    .flatMap((room) => filesBelow(room).map((file) => `${room}/${file}`))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.|components.editor/.test(file))
    .map((file) => ({ file, code: readFileSync(file, 'utf8') }));
  const using = (library: string) => files.filter(({ code }) => code.includes(`'${library}'`));
  // The release numbers a name that it has twice; who asks does not.
  const names = unasked.replaceAll(String.raw`\$1`, '');
  const form = String.raw`(?:\w*[fF]orm|use(?:Form|FormContext|FieldArray)(?:<.*>)?\(.*\))`;

  test.each(using('react-hook-form'))('$file gives no field a rule', ({ code }) => {
    expect(code).not.toMatch(/\b(?:deps|max|maxLength|min|minLength|pattern|required|rules|validate):/);
    expect(code).not.toMatch(/shouldUnregister|shouldValidate/);
  });

  test.each(using('react-hook-form'))('$file asks a form for nothing else', ({ code }) => {
    expect(code).not.toMatch(new RegExp(`\\b${form}\\.(?:${names})\\b`));
    expect(code).not.toMatch(new RegExp(`\\{[^{}]*\\b(?:${names})\\b[^{}]*\\} = ${form}`));
  });

  test('no component moves from one view into another, refers to a fragment or has something fetched ahead', () => {
    const asking =
      /\bViewTransition\b|<Fragment\b[^>]*\bref=|\b(?:preconnect|prefetchDNS|preinit\w*|preload(?:Module)?)\(/;
    expect(files.filter(({ code }) => asking.test(code)).map(({ file }) => file)).toEqual([]);
  });

  test.each(using('zod/mini'))('$file reads at once', ({ code }) => {
    expect(code).not.toMatch(/\.(?:apply|brand|parseAsync|register|safeParseAsync|with)\(/);
  });
});
