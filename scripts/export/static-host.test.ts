import { expect, test } from 'vitest';
import { staticHostHeaders } from './static-host';

test('many pages of a section need one pattern, pages with an island keep the wider policy', () => {
  const text = staticHostHeaders([
    '/',
    '/ja/',
    '/en/check/',
    '/ja/programmes/a/',
    '/en/programmes/b/',
    '/ja/404.html',
  ]);
  expect(text.match(/^\/.*$/gm)).toEqual([
    ...[
      '/*',
      '/_next/static/*',
      '/checker/*',
      '/icon.svg*',
      '/',
      '/:locale/',
      '/:locale/check/*',
      '/:locale/programmes/*',
    ],
  ]);
  expect(text).toContain('/:locale/check/*\n  Cache-Control: no-cache\n\n/:locale/programmes/*');
});
