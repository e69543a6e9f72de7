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
