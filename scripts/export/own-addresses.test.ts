import { expect, test } from 'vitest';
import { relativeAddress, withAddressesBelow, withRelativeAddresses } from './own-addresses';

test.each([
  ['/', '/ja/', 'ja/'],
  ['/', '/', './'],
  ['/', '/icon.svg?1', 'icon.svg?1'],
  ['/ja/', '/', '../'],
  ['/ja/', '/ja/', './'],
  ['/ja/', '/en/#a', '../en/#a'],
  ['/ja/', '/ja-simple/', '../ja-simple/'],
  ['/ja/check/', '/ja/check/#topics=moving', './#topics=moving'],
  ['/ja/check/', '/checker/check.1.js', '../../checker/check.1.js'],
  ['/ja/programmes/child-medical/', '/ja/check/', '../../check/'],
  ['/ja/programmes/child-medical/', '/ja/programmes/', '../'],
  ['/ja/programmes/child-medical/', '/ja/programmes/home-purchase/', '../home-purchase/'],
  ['/ja/programmes/', '/ja/programmes/child-medical/', 'child-medical/'],
  ['/ja/manifest.webmanifest', '/icon-192.png', '../icon-192.png'],
  ['/ja/desk/', '/ja/desk', '../desk'],
])('from %s to %s it is %s, wherever the site stands', (from, to, way) => {
  expect(relativeAddress(from, to)).toBe(way);
  for (const root of ['https://navi.example.jp', 'https://www.example.jp/shien'])
    expect(new URL(way, root + from).href).toBe(root + to);
});

const page =
  '<link rel="alternate" href="https://a.jp/en/"/><link href="/a.css"/><a href="#main">a</a><a href="tel:119">b</a>' +
  '<div data-props="{&quot;dataUrl&quot;:&quot;/checker/ja.1.json&quot;,&quot;a&quot;:&quot;/b&quot;}"></div>' +
  '<script type="module" src="/checker/c.js" data-later="/checker/d.js"></script><p>/ja/ href=&quot;/ja/&quot;</p>' +
  '<a href="/ja/check/#topics=moving&amp;a">c</a><a href="//b.jp/">d</a>';

test('every address of the site on a page is one from there, and nothing else changes', () => {
  expect(withRelativeAddresses(page, '/ja/check/')).toBe(
    '<link rel="alternate" href="https://a.jp/en/"/><link href="../../a.css"/><a href="#main">a</a><a href="tel:119">b</a>' +
      '<div data-props="{&quot;dataUrl&quot;:&quot;../../checker/ja.1.json&quot;,&quot;a&quot;:&quot;/b&quot;}"></div>' +
      '<script type="module" src="../../checker/c.js" data-later="../../checker/d.js"></script><p>/ja/ href=&quot;/ja/&quot;</p>' +
      '<a href="./#topics=moving&amp;a">c</a><a href="//b.jp/">d</a>',
  );
});

test('the page of what is not there leads to the site from any depth', () => {
  const lost = '<link href="/a.css"/><a href="/ja/">a</a><a href="#main">b</a>';
  expect(withAddressesBelow(lost, '')).toBe(lost);
  expect(withAddressesBelow(lost, '/shien')).toBe(
    '<link href="/shien/a.css"/><a href="/shien/ja/">a</a><a href="#main">b</a>',
  );
});
