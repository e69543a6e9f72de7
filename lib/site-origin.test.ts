import { expect, test } from 'vitest';
import { siteOrigin, sitePath } from './site-origin';

test.each([
  ['https://navi.example.jp', 'https://navi.example.jp', ''],
  ['https://navi.example.jp/', 'https://navi.example.jp', ''],
  ['http://localhost:3000', 'http://localhost:3000', ''],
  ['https://www.example.jp/shien/', 'https://www.example.jp/shien', '/shien'],
  ['https://www.example.jp/kurashi/shien', 'https://www.example.jp/kurashi/shien', '/kurashi/shien'],
  ['', undefined, ''],
  [undefined, undefined, ''],
])('the setting %s is the address %s with the path %j', (setting, origin, path) => {
  expect(siteOrigin(setting)).toBe(origin);
  expect(sitePath(origin)).toBe(path);
});

test.each([
  ...['navi.example.jp', 'https://a.jp/?x', 'https://a.jp/#x', 'ftp://a.jp'],
  ...['https://a.jp//shien', 'https://a.jp/a b', 'https://a.jp/a.b/', 'https://a.jp/支援'],
])('the setting %s stops the build', (setting) => {
  expect(() => siteOrigin(setting)).toThrow('Write an address like https://navi.example.jp');
});
