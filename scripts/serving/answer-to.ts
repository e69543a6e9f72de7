import type { IncomingHttpHeaders } from 'node:http';
import { headersByKind, kindOf } from '@/lib/headers';
import { isLocale } from '@/lib/i18n/locales';
import type { FollowedSite } from './followed-site';
import type { SiteFile } from './site-files';

/** What is asked of the server, as Node's request says it. */
export interface AskedOf {
  method?: string | undefined;
  url?: string | undefined;
  headers: IncomingHttpHeaders;
}

/** What is sent back. */
export interface SentAnswer {
  status: number;
  headers: Record<string, string>;
  body: Buffer | undefined;
}

/**
 * The answer to a request: a file, the way to a page whose last stroke is missing, or the page that says in its language that nothing is there. Whoever
 * asks for a part gets the whole file, as RFC 9110, 14.2 allows. Below a path, `/shien`, the same addresses lead to the same; a server in front may take it
 * away or not.
 */
export async function answerTo(
  { method, url = '/', headers }: AskedOf,
  { find }: FollowedSite,
  path = '',
): Promise<SentAnswer> {
  if (method !== 'GET' && method !== 'HEAD') return wordless(405, { Allow: 'GET, HEAD' });
  const [, raw = '', query = ''] = /^([^?]*)(.*)$/s.exec(url) ?? [];
  const asked = decoded(raw);
  if (asked === undefined) return wordless(400);
  const address = `${asked}/`.startsWith(`${path}/`) ? asked.slice(path.length) : asked;
  const page = address.replace(/\/$/, '/index.html');
  const file = await find(page);
  if (file) return fileAnswer(200, page, placed(page, file, path), headers);
  if (await find(`${address}/index.html`)) return wordless(301, { Location: `${raw}/${query}` });
  const [, locale] = address.split('/');
  const lost = `${isLocale(locale) ? `/${locale}` : ''}/404.html`;
  const notFound = await find(lost);
  return notFound ? fileAnswer(404, lost, placed(lost, notFound, path), headers) : wordless(404);
}

/** The page that may stand at any depth, with addresses that begin with the path: those of the build begin with the one of `SITE_ORIGIN`. */
function placed(address: string, file: SiteFile, path: string): SiteFile {
  if (!address.endsWith('/404.html')) return file;
  const text = file.plain.toString();
  const built = /="([^"]*)\/_next\//.exec(text)?.[1] ?? path;
  if (built === path) return file;
  const plain = Buffer.from(text.replaceAll(`="${built}/`, `="${path}/`));
  return { ...file, plain, br: undefined, gzip: undefined };
}

/** An answer without a page, for whoever is no visitor. */
export function wordless(status: number, more: Record<string, string> = {}): SentAnswer {
  return { status, headers: { ...headersByKind.content, ...more }, body: undefined };
}

/** An address without its escapes, or undefined where they stand for nothing that a file can be called. */
function decoded(address: string): string | undefined {
  try {
    const plain = decodeURIComponent(address);
    return plain.includes('\0') ? undefined : plain;
  } catch {
    return undefined;
  }
}

function fileAnswer(status: number, address: string, file: SiteFile, asked: IncomingHttpHeaders): SentAnswer {
  const shared = {
    ...headersByKind[kindOf(address)],
    ETag: file.etag,
    ...(file.br || file.gzip ? { Vary: 'Accept-Encoding' } : {}),
  };
  if (status === 200 && isKnown(file, asked['if-none-match']))
    return { status: 304, headers: shared, body: undefined };
  const [encoding, body] = encodedFor(asked['accept-encoding'], file);
  return {
    status,
    headers: {
      ...shared,
      'Content-Type': file.type,
      ...(encoding ? { 'Content-Encoding': encoding } : {}),
    },
    body,
  };
}

function isKnown({ etag }: SiteFile, known = ''): boolean {
  return known === '*' || known.split(',').some((each) => each.trim() === etag);
}

/** The smallest form that is taken: a weight of nothing refuses one. */
function encodedFor(accepted: string | string[] | undefined, { br, gzip, plain }: SiteFile) {
  const taken = String(accepted ?? '')
    .toLowerCase()
    .split(',')
    .filter((each) => !/;\s*q=0(?:\.0*)?\s*$/.test(each))
    .map((each) => each.replace(/;.*/, '').trim());
  if (br && taken.includes('br')) return ['br', br] as const;
  if (gzip && taken.includes('gzip')) return ['gzip', gzip] as const;
  return [undefined, plain] as const;
}
