import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerOf, isAsking } from './answering';
import type { PageFiles } from './bundle';
import { isForThisMachine, isFromThePage, isSame, type Door } from './guard';
import { editorPage } from './page';
import type { Workplace } from './workplace';

/** A server that has started, and the address that opens its page. */
export type EditServer = { readonly address: string; readonly close: () => void };

/** Serves the clerk's page to this machine alone, under an address that only whoever started it knows. */
export function startEditServer(place: Workplace, files: PageFiles, port: number): Promise<EditServer> {
  const token = randomBytes(24).toString('hex');
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      const { port: listening } = server.address() as AddressInfo;
      void respond(request, response, { place, files, door: { port: listening, token } });
    });
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: listening } = server.address() as AddressInfo;
      resolve({
        address: `http://127.0.0.1:${listening}/?start=${token}`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

type Serving = { readonly place: Workplace; readonly files: PageFiles; readonly door: Door };

async function respond(request: IncomingMessage, response: ServerResponse, serving: Serving): Promise<void> {
  const { door, files } = serving;
  if (!isForThisMachine(request, door)) return end(response, 403, 'text/plain', 'Not from here.');
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'POST') return answer(request, response, pathname, serving);
  if (request.method !== 'GET') return end(response, 405, 'text/plain', '');
  if (pathname === '/edit.js') return end(response, 200, 'text/javascript', files.script);
  if (pathname === '/edit.css') return end(response, 200, 'text/css', files.style);
  const page = files.handbook.get(pathname);
  if (page) return end(response, 200, page.type, page.body);
  if (pathname !== '/') return end(response, 404, 'text/plain', '');
  const isOpened = isSame(searchParams.get('start') ?? '', door.token);
  end(response, isOpened ? 200 : 403, 'text/html', editorPage(isOpened ? door.token : undefined));
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  { place, door }: Serving,
): Promise<void> {
  const name = /^\/api\/([a-z-]+)$/.exec(pathname)?.[1] ?? '';
  if (!isFromThePage(request, door)) return end(response, 403, 'text/plain', 'Not from the page.');
  if (!isAsking(name)) return end(response, 404, 'text/plain', '');
  const sent = await bodyOf(request);
  if (sent === undefined) return end(response, 413, 'text/plain', '');
  // What the content check says comes in the language of the page, and in the words of its fields.
  const { 'x-language': language } = request.headers;
  if (typeof language === 'string') process.env.COMMAND_LANGUAGE = language;
  process.env.COMMAND_READER = 'clerk';
  const said = await answerOf(place, name, sent);
  end(response, 'refused' in said ? 409 : 200, 'application/json', JSON.stringify(said));
}

const mostBytes = 2_000_000;

/** What was sent as JSON; undefined where it is too long or no JSON. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += part.length;
    // Read to its end all the same: whoever sends it hears the answer only then.
    if (bytes <= mostBytes) parts.push(part);
  }
  if (bytes > mostBytes) return undefined;
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch {
    return undefined;
  }
}

function end(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    'Content-Type': typeof body === 'string' ? `${type}; charset=utf-8` : type,
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  });
  response.end(body);
}
