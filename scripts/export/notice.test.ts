import { expect, test } from 'vitest';
import { noticeText, shippedPackages } from './notice';

const modules = [
  '/site/components/checker/mount.tsx',
  '/site/node_modules/react-dom/cjs/react-dom-client.production.js',
  '/site/node_modules/react-dom/client.js',
  '/site/node_modules/next-intl/node_modules/@scope/inner/index.js',
  'C:\\site\\node_modules\\zod\\v4\\mini\\index.js',
  '\0rolldown/runtime.js',
];

test('what is shipped of packages is in scripts, styles or data', () => {
  expect(shippedPackages(modules, 'app')).toEqual([
    '@digital-go-jp/tailwind-theme-plugin',
    '@holiday-jp/holiday_jp',
    '@scope/inner',
    'react-dom',
    'rolldown',
    'tailwindcss',
    'zod',
  ]);
});

test('code that the bundler puts in from elsewhere stops the build until somebody says whose it is', () => {
  expect(() => shippedPackages(['\0helpers/spread.js'], 'app')).toThrow('whose code helpers/spread.js is');
});

test('each package stands there with its copyright line and the whole of its licence', () => {
  const text = noticeText(['@digital-go-jp/tailwind-theme-plugin', 'minisearch', 'react']);
  expect(text).toMatch(/^react \d+\.\d+\.\d+ \(MIT\)$/m);
  expect(text).toMatch(/^Copyright \(c\) Meta Platforms, Inc\. and affiliates\.$/m);
  expect(text).toMatch(/Copyright.* Luca Ongaro/);
  expect(text).toMatch(/^Copyright \(c\) 2023 デジタル庁$/m);
  expect(text.match(/THE SOFTWARE IS PROVIDED "AS IS"/g)).toHaveLength(3);
});
