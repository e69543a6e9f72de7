import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { furiganaLocale } from '@/lib/i18n/languages';
import { locales } from '@/lib/i18n/locales';
import { LanguageLinks } from './language-links';

test('search engines are told whole addresses', () => {
  const links = renderToStaticMarkup(<LanguageLinks origin="https://navi.example.jp" path="about/" />);
  const found = [...links.matchAll(/hrefLang="([^"]+)" href="([^"]+)"/g)].map(([, ...link]) => link);
  expect(found[0]).toEqual(['x-default', 'https://navi.example.jp/ja/about/']);
  expect(found).toContainEqual(['zh-Hans', 'https://navi.example.jp/zh-Hans/about/']);
  expect(found.map(([code]) => code).slice(1)).toEqual(locales.filter((locale) => locale !== furiganaLocale));
});

test('where nobody knows the address, search engines are told nothing', () => {
  expect(renderToStaticMarkup(<LanguageLinks origin={undefined} path="about/" />)).toBe('');
});
