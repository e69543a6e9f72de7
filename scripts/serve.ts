import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersByKind, kindOf } from '@/lib/headers';
import { furiganaLocale } from '@/lib/i18n/languages';
import { isLocale } from '@/lib/i18n/locales';

/** Serves the finished site from a folder: its compressed files, the shipped headers, each language's own 404. */
export function serve(folder: string, port: number): Promise<Server> {
  const files = sirv(folder, { brotli: true, gzip: true, etag: true, setHeaders: sendHeaders });
  const server = createServer((request, response) => {
    const pathname = (request.url ?? '/').replace(/\?.*/, '');
    tellPlainly(request);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response);
    if (/^\/_headers|\.(?:br|gz)$/.test(pathname)) return sendNotFound(folder, pathname, request, response);
    files(request, response, () => sendNotFound(folder, pathname, request, response));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

/**
 * Takes away what sirv 3.0.2 misreads (findings/sirv-*.sh): it sends the first bytes to whoever asks for the last ones, and an encoding that
 * was refused by its weight. Whoever asks for a part gets the whole file, as RFC 9110, 14.2 allows.
 */
function tellPlainly({ headers }: IncomingMessage): void {
  delete headers.range;
  const encodings = headers['accept-encoding']?.toString().split(',') ?? [];
  headers['accept-encoding'] = encodings.filter((each) => !/;\s*q=0(?:\.0*)?\s*$/i.test(each)).join(',');
}

function sendHeaders(response: ServerResponse, pathname: string): void {
  for (const [name, value] of Object.entries(headersByKind[kindOf(pathname)]))
    response.setHeader(name, value);
  if (pathname.endsWith('.csv')) response.setHeader('Content-Type', 'text/csv;charset=utf-8');
}

function refuse(response: ServerResponse): void {
  response.writeHead(405, { ...headersByKind.content, Allow: 'GET, HEAD' }).end();
}

function sendNotFound(
  folder: string,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const locale = pathname.split('/')[1];
  const page = join(folder, isLocale(locale) ? locale : '', '404.html');
  const isBrotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '') && existsSync(`${page}.br`);
  response.writeHead(404, {
    ...headersByKind[locale === furiganaLocale ? 'furigana' : 'content'],
    'Content-Type': 'text/html;charset=utf-8',
    Vary: 'Accept-Encoding',
    ...(isBrotli ? { 'Content-Encoding': 'br' } : {}),
  });
  response.end(readFileSync(isBrotli ? `${page}.br` : page));
}
