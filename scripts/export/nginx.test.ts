import { expect, test } from 'vitest';
import { kindOf } from '@/lib/headers';
import { nginxServer } from './nginx';

const [, map = ''] = /map \$uri \$site_kind \{([^}]*)\}/.exec(nginxServer()) ?? [];
const patterns = [...map.matchAll(/~(\S+) ([\w-]+);/g)].map(
  ([, pattern = '', kind]) => [new RegExp(pattern), kind] as const,
);
const kindInNginx = (address: string) =>
  patterns.find(([pattern]) => pattern.test(address))?.[1] ?? 'content';

// nginx looks for the file of a folder before it chooses the headers.
test.each([
  ...['/', '/index.html', '/ja/index.html', '/ja/check/index.html', '/ja/desk/links/index.html'],
  ...[
    '/ja/embed/index.html',
    '/ja/programmes/',
    '/ja/programmes/index.html',
    '/ja/programmes/child-medical/',
  ],
  ...['/ja/programmes/child-medical/index.html', '/ja/404.html', '/checker/a.js', '/ja/measures/index.html'],
  ...[
    '/ja-simple/index.html',
    '/ja-simple/check/index.html',
    '/ja-simple/embed/index.html',
    '/ja-simple/404.html',
  ],
  ...['/ja-simple/programmes/index.html', '/ja-simple/programmes/child-medical/index.html'],
])('nginx sends with %s the headers of its kind', (address) => {
  expect(kindInNginx(address)).toBe(kindOf(address));
});

// nginx ends a line at a semicolon that stands in no quotation marks.
test.each([
  ['vi-VN,vi;q=0.9', 'vi'],
  ['zh-TW,zh;q=0.8', 'zh-Hans'],
  ['tl', 'fil'],
  ['pt-PT', 'pt-BR'],
  ['pl', undefined],
  ['ko,en;q=0.5', undefined],
])('who asks for %s first is led from / to %s', (asked, locale) => {
  const [, choices = ''] =
    /map \$http_accept_language \$site_language \{\n([^}]*)\n\}/.exec(nginxServer()) ?? [];
  const lines = choices.split('\n').filter((line) => line.includes('~*'));
  const found = lines.map((line) => /^ {2}"~\*(.+)" ([\w-]+);$/.exec(line) ?? []);
  expect(lines.length).toBeGreaterThan(9);
  expect(found.find(([, pattern]) => pattern && new RegExp(pattern, 'i').test(asked))?.[2]).toBe(locale);
});
