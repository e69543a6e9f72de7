import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage, type OutgoingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from './serve';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));
const page = '<!doctype html><title>-</title>'.padEnd(500);
let server: Server;

beforeAll(async () => {
  for (const name of ['page.html', '404.html']) {
    writeFileSync(join(folder, name), page);
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(page));
  }
  server = await serve(folder, 0);
});

afterAll(async () => {
  await new Promise((closed) => server.close(closed));
  rmSync(folder, { recursive: true });
});

test.each(['/page.html', '/missing.html'])('brotli of %s is for those who take it', async (path) => {
  expect(await encoding(path, 'gzip, br')).toBe('br');
  expect(await encoding(path, 'br;q=0.5')).toBe('br');
  for (const refusal of ['br;q=0', 'gzip;q=0, br; q=0.000', '', 'identity'])
    expect(await encoding(path, refusal), refusal).toBeUndefined();
});

test.each(['bytes=-4', 'bytes=0-3'])('whoever asks for %s gets the whole file', async (range) => {
  const { statusCode, headers } = await answer('/page.html', { range });
  expect(statusCode).toBe(200);
  expect(headers).toMatchObject({ 'content-length': '500' });
});

async function encoding(path: string, accepted: string): Promise<string | undefined> {
  return (await answer(path, { 'accept-encoding': accepted })).headers['content-encoding'];
}

function answer(path: string, headers: OutgoingHttpHeaders): Promise<IncomingMessage> {
  // A server that listens has a port.
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    get({ port, path, headers, agent: false }, (response) => resolve(response.resume())).on('error', reject);
  });
}
