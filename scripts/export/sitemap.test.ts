import { expect, test } from 'vitest';
import { robots, sitemap } from './sitemap';

const addresses = ['/', '/en/about/', '/ja-simple/about/', '/ja/about/', '/ja/404.html', '/ja/embed/'];
const text = sitemap(addresses, 'https://navi.example.jp');

test('every page is listed but what is shown when one is missing or inside another site', () => {
  expect([...text.matchAll(/<loc>(.*)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://navi.example.jp/',
    'https://navi.example.jp/en/about/',
    'https://navi.example.jp/ja-simple/about/',
    'https://navi.example.jp/ja/about/',
  ]);
});

test('a page names itself and the other languages, and Japanese for everybody else', () => {
  const [, , ...pages] = text.split('<url>');
  for (const page of pages)
    expect(
      [...page.matchAll(/hreflang="(.*?)" href="https:\/\/navi.example.jp(.*?)"/g)].map((match) =>
        match.slice(1),
      ),
    ).toEqual([
      ['ja', '/ja/about/'],
      ['en', '/en/about/'],
      ['x-default', '/ja/about/'],
    ]);
});

test('while the address is not known, the sitemap leads nowhere and robots are not sent to it', () => {
  expect(sitemap(['/ja/'])).toContain('<loc>https://example.invalid/ja/</loc>');
  expect(robots(undefined)).not.toContain('Sitemap');
  expect(robots('https://navi.example.jp')).toContain('Sitemap: https://navi.example.jp/sitemap.xml');
});
