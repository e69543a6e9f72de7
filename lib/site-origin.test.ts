import { expect, test } from 'vitest';
import { siteOrigin } from './site-origin';

test.each([
  ['https://navi.example.jp', 'https://navi.example.jp'],
  ['https://navi.example.jp/', 'https://navi.example.jp'],
  ['http://localhost:3000', 'http://localhost:3000'],
  ['', undefined],
  [undefined, undefined],
])('the setting %s is the address %s', (setting, origin) => {
  expect(siteOrigin(setting)).toBe(origin);
});

test.each(['navi.example.jp', 'https://navi.example.jp/portal', 'https://a.jp/?x', 'ftp://a.jp'])(
  'the setting %s stops the build',
  (setting) => {
    expect(() => siteOrigin(setting)).toThrow('Write an address without a path');
  },
);
