import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LanguageLinks } from './language-links';

test('search engines are told whole addresses', () => {
  const links = renderToStaticMarkup(<LanguageLinks origin="https://navi.example.jp" path="about/" />);
  expect([...links.matchAll(/hrefLang="([^"]+)" href="([^"]+)"/g)].map(([, ...link]) => link)).toEqual([
    ['ja', 'https://navi.example.jp/ja/about/'],
    ['en', 'https://navi.example.jp/en/about/'],
  ]);
});

test('where nobody knows the address, search engines are told nothing', () => {
  expect(renderToStaticMarkup(<LanguageLinks origin={undefined} path="about/" />)).toBe('');
});
