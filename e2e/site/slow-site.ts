import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const piece = 700;
/** How much of a page comes like that; the rest at once, so that nobody waits long. */
const slowBytes = 20_000;

/** The site at an address as a weak line brings it: its pages a few hundred bytes at a time. */
export async function slowSite(address: string) {
  const server = createServer(({ url = '/' }, response) => void bring(new URL(url, address), response));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return { address: `http://localhost:${port}`, close: () => server.close() };
}

async function bring(url: URL, response: ServerResponse): Promise<void> {
  const found = await fetch(url);
  const type = found.headers.get('content-type') ?? '';
  const body = Buffer.from(await found.arrayBuffer());
  response.writeHead(found.status, { 'Content-Type': type });
  const slow = type.startsWith('text/html') ? slowBytes : 0;
  for (let from = 0; from < slow; from += piece) {
    response.write(body.subarray(from, Math.min(from + piece, slow)));
    await pause(50);
  }
  response.end(body.subarray(slow));
}
