import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage, type OutgoingHttpHeaders, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { swapIn } from './export/swap';
import { serve } from './serve';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const site = join(folder, 'out');
const older = join(folder, 'older');
let server: Server;

beforeAll(async () => {
  write(site, 'first');
  server = await serve(site, 0, older);
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  rmSync(folder, { recursive: true });
});

test.each(['/page.html', '/missing.html'])('brotli of %s is for those who take it', async (path) => {
  expect(await encoding(path, 'gzip, br')).toBe('br');
  expect(await encoding(path, 'br;q=0.5')).toBe('br');
  for (const refusal of ['br;q=0', 'gzip;q=0, br; q=0.000', '', 'identity'])
    expect(await encoding(path, refusal), refusal).toBeUndefined();
});

test.each(['bytes=-4', 'bytes=0-3', 'bytes=5-2'])(
  'whoever asks for %s gets the whole file',
  async (range) => {
    const { status, headers } = await answer('/page.html', { range });
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-length': String(pageOf('first').length) });
  },
);

test('a page that is known is not sent again, and one without its last stroke is where the stroke is', async () => {
  const { headers } = await answer('/ja/');
  const { status, body } = await answer('/ja/', { 'if-none-match': `W/"x", ${headers.etag}` });
  expect([status, body]).toEqual([304, '']);
  const moved = await answer('/ja?a=1');
  expect([moved.status, moved.headers.location]).toEqual([301, '/ja/?a=1']);
});

test.each([
  ['GET /%E3%81 HTTP/1.1\r\nHost: x', '400'],
  ['GET /%00 HTTP/1.1\r\nHost: x', '400'],
  ['GET /../../etc/passwd HTTP/1.1\r\nHost: x', '404'],
  ['GET /checker/..%2f..%2fout/_headers HTTP/1.1\r\nHost: x', '404'],
  ['GET /_headers HTTP/1.1\r\nHost: x', '404'],
  ['GET /page.html.br HTTP/1.1\r\nHost: x', '404'],
  ['GET http://x/__proto__ HTTP/1.1\r\nHost: x', '404'],
  ['GET page.html HTTP/1.1\r\nHost: x', '400'],
  ['POST /page.html HTTP/1.1\r\nHost: x\r\nContent-Length: 0', '405'],
  ['CONNECT x:1 HTTP/1.1\r\nHost: x', ''],
  ['nonsense', '400'],
])('to %j the answer is %s, and the next visitor gets a page', async (lines, status) => {
  expect((await said(`${lines}\r\nConnection: close\r\n\r\n`)).slice(9, 12)).toBe(status);
  expect((await answer('/ja/')).status).toBe(200);
});

test('a hundred visitors who go away in the middle of an answer leave nothing behind', async () => {
  const open = () => (existsSync('/proc/self/fd') ? readdirSync('/proc/self/fd').length : 0);
  const before = open();
  for (let gone = 0; gone < 100; gone += 1) await goAway('/large.txt');
  await wait(100);
  expect(open()).toBeLessThan(before + 20);
  expect((await answer('/large.txt')).body.length).toBe(large.length);
});

test('builds are swapped in under load: every answer is whole and of one build, and open pages find their scripts', async () => {
  const seen = new Map<string, number>();
  const faults: string[] = [];
  const until = Date.now() + 3500;
  const visit = async () => {
    while (Date.now() < until) {
      const { status, headers, body } = await answer('/ja/', { 'accept-encoding': 'identity' });
      const build = /first|second|third/.exec(body)?.[0] ?? '';
      if (status !== 200 || body !== pageOf(build) || Number(headers['content-length']) !== body.length)
        faults.push(`${status} ${body.slice(0, 80)}`);
      seen.set(build, (seen.get(build) ?? 0) + 1);
      const script = await answer('/checker/first.js');
      if (script.status !== 200 || script.body !== pageOf('first')) faults.push(`script: ${script.status}`);
    }
  };
  const visits = Array.from({ length: 20 }, visit);
  for (const build of ['second', 'third']) {
    const fresh = join(folder, 'fresh');
    write(fresh, build);
    swapIn(fresh, site, older);
    await wait(1500);
  }
  await Promise.all(visits);
  expect(faults).toEqual([]);
  expect([...seen.keys()]).toEqual(expect.arrayContaining(['first', 'third']));
  expect((await answer('/ja/')).body).toBe(pageOf('third'));
});

test('a slip of the server is a 500, and the next visitor gets a page', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  // Known as kept, and taken away behind the server's back.
  rmSync(join(older, 'checker/second.js'));
  expect((await answer('/checker/second.js')).status).toBe(500);
  expect(log).toHaveBeenCalledOnce();
  log.mockRestore();
  expect((await answer('/ja/')).status).toBe(200);
});

test('a site taken away is served on', async () => {
  rmSync(site, { recursive: true });
  await wait(1200);
  expect((await answer('/large.txt')).status).toBe(200);
  expect((await answer('/nothing')).status).toBe(404);
});

const large = 'large '.repeat(1_000_000);

function pageOf(build: string): string {
  return `<!doctype html><title>${build}</title>`.padEnd(200_000, build);
}

function write(into: string, build: string): void {
  const page = pageOf(build);
  const files = ['page.html', '404.html', 'ja/index.html', `checker/${build}.js`];
  for (const [name, content] of [
    ...files.map((file) => [file, page] as const),
    ['large.txt', large] as const,
  ]) {
    mkdirSync(dirname(join(into, name)), { recursive: true });
    writeFileSync(join(into, name), content);
    writeFileSync(join(into, `${name}.br`), brotliCompressSync(content, { params: { 1: 1 } }));
  }
  writeFileSync(join(into, '_headers'), build);
}

async function encoding(path: string, accepted: string): Promise<string | undefined> {
  return (await answer(path, { 'accept-encoding': accepted })).headers['content-encoding'];
}

async function answer(path: string, headers: OutgoingHttpHeaders = {}) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ port: portOf(server), path, headers, agent: false }, resolve).on('error', reject);
  });
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

/** What the server says to some bytes. */
function said(bytes: string): Promise<string> {
  return text(connect(portOf(server), 'localhost').end(bytes));
}

function goAway(path: string): Promise<void> {
  const socket = connect(portOf(server), 'localhost');
  socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
  socket.once('data', () => socket.resetAndDestroy());
  return new Promise((gone) => socket.once('close', () => gone()));
}

// A server that listens has a port.
const portOf = (each: Server): number => (each.address() as AddressInfo).port;
