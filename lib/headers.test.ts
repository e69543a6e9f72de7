import { expect, test } from 'vitest';
import { headersByKind, kindOf } from './headers';

test.each([
  ['/', 'content'],
  ['/ja/', 'content'],
  ['/ja/programmes/relocation-grant/', 'content'],
  ['/ja/check/', 'island'],
  ['/ja-simple/check', 'island'],
  ['/ja/checklist/', 'content'],
  ['/ja/programmes/check/', 'content'],
  ['/_next/static/css/a.css', 'hashed'],
  ['/checker/ja.0123456789ab.json', 'hashed'],
])('%s is %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});

test('no policy allows anything unsafe or anybody else', () => {
  for (const headers of Object.values(headersByKind)) {
    expect(headers['Content-Security-Policy']).toMatch(/^default-src 'none'; /);
    expect(headers['Content-Security-Policy']).not.toMatch(/unsafe|https?:|\*/);
  }
});

test('only pages with an island may run scripts', () => {
  expect(headersByKind.content['Content-Security-Policy']).toContain("script-src 'none'");
  expect(headersByKind.island['Content-Security-Policy']).toContain("script-src 'self'; connect-src 'self'");
});
