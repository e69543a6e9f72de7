import { expect, test, vi } from 'vitest';
import { furiganaScript } from './furigana-script';
import { headersByKind, kindOf, withoutFraming } from './headers';

test.each([
  ['/', 'content'],
  ['/ja/', 'content'],
  ['/ja/programmes/relocation-grant/', 'content'],
  ['/ja/programmes/relocation-grant', 'content'],
  ['/ja/programmes/relocation-grant/index.html', 'content'],
  ['/ja/programmes/', 'island'],
  ['/ja/programmes', 'island'],
  ['/ja/programmes/index.html', 'island'],
  ['/ja/check/', 'island'],
  ['/ja-simple/check', 'furigana-island'],
  ['/ja-simple/', 'furigana'],
  ['/ja-simple/404.html', 'furigana'],
  ['/ja-simple/programmes/', 'furigana-island'],
  ['/ja-simple/programmes/child-medical/', 'furigana'],
  ['/ja-simple/embed/', 'framed'],
  ['/ja/checklist/', 'content'],
  ['/ja/desk/links/', 'island'],
  ['/ja/embed/', 'framed'],
  ['/ja/programmes/check/', 'content'],
  ['/ja/programmes/embed/', 'content'],
  ['/open-data/catalogue.json', 'data'],
  ['/ja/open-data/', 'content'],
  ['/_next/static/css/a.css', 'hashed'],
  ['/checker/ja.0123456789ab.json', 'hashed'],
  ['/offline/ja.0123456789ab.json', 'hashed'],
  ['/pictures/ja.child-medical.svg', 'picture'],
  ['/sw.js', 'worker'],
  ['/ja/sw.js', 'content'],
])('%s is %s', (address, kind) => {
  expect(kindOf(address)).toBe(kind);
});

test('no policy allows anything unsafe or anybody else', () => {
  for (const headers of Object.values(headersByKind)) {
    expect(headers['Content-Security-Policy']).toMatch(/^default-src 'none'; /);
    expect(withoutFraming(headers['Content-Security-Policy'] ?? '')).not.toMatch(/unsafe|https?:|\*/);
  }
});

test('no page may make markup or a script out of text; an island may name the address of the worker, and no other page anything', () => {
  for (const [kind, headers] of Object.entries(headersByKind))
    expect(headers['Content-Security-Policy']).toContain(
      `; require-trusted-types-for 'script'; trusted-types ${/island/.test(kind) ? 'honjo-worker' : "'none'"};`,
    );
});

test('islands and the worker may fetch, and only islands start a worker', () => {
  for (const [kind, headers] of Object.entries(headersByKind)) {
    expect([kind, /; connect-src 'self'/.test(headers['Content-Security-Policy'] ?? '')]).toEqual([
      kind,
      /island|worker/.test(kind),
    ]);
    expect([kind, /; worker-src 'self'/.test(headers['Content-Security-Policy'] ?? '')]).toEqual([
      kind,
      /island/.test(kind),
    ]);
  }
});

test('one kind of page may be framed by anybody, and no other by anyone', () => {
  for (const [kind, headers] of Object.entries(headersByKind)) {
    const ancestors = /frame-ancestors ([^;]+)/.exec(headers['Content-Security-Policy'] ?? '')?.[1];
    expect(ancestors).toBe(kind === 'framed' ? '*' : "'none'");
  }
});

test('programs of other sites may read the open data and nothing else', () => {
  for (const [kind, headers] of Object.entries(headersByKind))
    expect(headers['Access-Control-Allow-Origin']).toBe(kind === 'data' ? '*' : undefined);
});

test('only pages with an island may run scripts and the two that islands need within them, and those in easy Japanese their own', () => {
  expect(headersByKind.content['Content-Security-Policy']).toContain("script-src 'none'");
  expect(headersByKind.island['Content-Security-Policy']).toMatch(
    /script-src 'self'(?: 'sha256-[\w+/]{43}='){2}; connect-src 'self'/,
  );
  expect(headersByKind.furigana['Content-Security-Policy']).toMatch(/script-src 'sha256-[\w+/]{43}='; frame/);
  expect(headersByKind['furigana-island']['Content-Security-Policy']).toMatch(
    /script-src 'self'(?: 'sha256-[\w+/]{43}='){3}; connect-src 'self'/,
  );
});

test('the script that remembers furigana is small', () => {
  expect(furiganaScript.length).toBeLessThanOrEqual(1_000);
});

test('search engines are told of everything in a draft to leave it out, and of nothing on the published site', async () => {
  vi.resetModules();
  vi.stubEnv('SITE_DRAFT', '2027-04-01');
  const draft = (await import('./headers')).headersByKind;
  vi.unstubAllEnvs();
  const robots = (kinds: typeof headersByKind) => Object.values(kinds).map((each) => each['X-Robots-Tag']);
  expect(new Set(robots(draft))).toEqual(new Set(['noindex, nofollow']));
  expect(new Set(robots(headersByKind))).toEqual(new Set([undefined]));
});
