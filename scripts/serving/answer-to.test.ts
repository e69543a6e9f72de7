import { expect, test } from 'vitest';
import { answerTo } from './answer-to';
import type { SiteFile } from './site-files';

const lost = '<link href="/_next/a.css"/><a href="/ja/">はじめ</a><a href="#main">本文</a>';

test.each(['', '/kurashi'])(
  'below a path every address leads to the same, and what is not there back to the site, built for %j',
  async (built) => {
    const site = siteWith({
      '/index.html': 'all languages',
      '/ja/index.html': 'home',
      '/ja/404.html': lost.replaceAll('="/', `="${built}/`),
    });
    const ask = (url: string, path: string) => answerTo({ url, method: 'GET', headers: {} }, site, path);
    expect(textOf(await ask('/shien/ja/', '/shien'))).toBe('home');
    expect(textOf(await ask('/ja/', '/shien'))).toBe('home');
    expect(textOf(await ask('/shien/', '/shien'))).toBe('all languages');
    expect((await ask('/shien', '/shien')).headers.Location).toBe('/shien/');
    expect((await ask('/shien/ja?a=1', '/shien')).headers.Location).toBe('/shien/ja/?a=1');
    expect((await ask('/shienx/ja/', '/shien')).status).toBe(404);
    expect((await ask('/shien/ja/', '')).status).toBe(404);
    for (const path of ['', '/shien', '/kurashi']) {
      const answer = await ask(`${path}/ja/a/b/`, path);
      expect(answer.status).toBe(404);
      expect(textOf(answer)).toBe(lost.replaceAll('="/', `="${path}/`));
    }
  },
);

function siteWith(texts: Readonly<Record<string, string>>) {
  const files = new Map(Object.entries(texts).map(([address, text]) => [address, fileOf(text)]));
  return { find: async (address: string) => files.get(address), stop: () => {} };
}

const fileOf = (text: string): SiteFile => {
  const plain = Buffer.from(text);
  return { type: 'text/html', etag: text, plain, br: undefined, gzip: undefined };
};

const textOf = ({ body }: { body: Buffer | undefined }): string => String(body);
