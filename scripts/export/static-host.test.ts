import { expect, test } from 'vitest';
import { headersByKind } from '@/lib/headers';
import { staticHostHeaders } from './static-host';

const text = staticHostHeaders([
  '/',
  '/ja/',
  '/en/check/',
  '/ja/embed/',
  '/ja/programmes/',
  '/en/programmes/',
  '/ja/programmes/a/',
  '/en/programmes/b/',
  '/ja/404.html',
]);
const policyAt = (pattern: string) =>
  text
    .split('\n\n')
    .find((block) => block.startsWith(`${pattern}\n`))
    ?.match(/Content-Security-Policy: (.*)/)?.[1];

test('many pages of a section need one pattern', () => {
  expect(text.match(/^\/.*$/gm)).toEqual([
    ...[
      '/*',
      '/_next/static/*',
      '/checker/*',
      '/offline/*',
      '/icon.svg*',
      '/open-data/*',
      '/pictures/*',
      '/sw.js',
      '/',
      '/:locale/',
      '/:locale/check/*',
      '/:locale/embed/*',
      '/:locale/programmes/',
      '/:locale/programmes/:id/',
    ],
  ]);
});

test('where one language differs in kind, each has a pattern of its own', () => {
  const patterns = staticHostHeaders([
    ...['/ja/about/', '/en/about/', '/ja-simple/about/', '/ja/embed/', '/ja-simple/embed/'],
    ...['/ja/check/', '/ja-simple/check/', '/ja/programmes/a/', '/ja-simple/programmes/a/'],
  ]).match(/^\/(?:ja|en|:).*$/gm);
  expect(patterns).toEqual([
    ...['/:locale/embed/*', '/en/about/*', '/ja-simple/about/*', '/ja-simple/check/*'],
    ...['/ja-simple/programmes/:id/', '/ja/about/*', '/ja/check/*', '/ja/programmes/:id/'],
  ]);
});

test('every pattern has the policy of its kind', () => {
  expect(policyAt('/:locale/check/*')).toBe(headersByKind.island['Content-Security-Policy']);
  expect(policyAt('/:locale/embed/*')).toBe(headersByKind.framed['Content-Security-Policy']);
  expect(policyAt('/:locale/programmes/')).toBe(headersByKind.island['Content-Security-Policy']);
  expect(policyAt('/:locale/programmes/:id/')).toBe(headersByKind.content['Content-Security-Policy']);
});

test('what all share leaves frames to each page, and refuses them where no page speaks', () => {
  expect(policyAt('/*')).not.toContain('frame-ancestors');
  expect(text).toMatch(/^\/\*\n(?: {2}.*\n)* {2}X-Frame-Options: DENY$/m);
});
