import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import type { AddressInfo } from 'node:net';
import { shippedHeaders } from '../site/shipped-headers';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** The built site with the headers of a static host, in which files can be put in the place of others, as a new build does; an empty one is not there. */
export async function changingSite() {
  const changed = new Map<string, string>();
  const silent = new Set<string>();
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    const address = url.replace(/\?.*/, '');
    asked.push(address);
    if (silent.has(address)) return;
    const file = address.replace(/\/$/, '/index.html');
    const text = changed.get(address) ?? (existsSync(`out${file}`) ? readFileSync(`out${file}`, 'utf8') : '');
    for (const [name, value] of Object.entries(shippedHeaders(address))) response.setHeader(name, value);
    response.setHeader('Content-Type', `${types[extname(file)]}; charset=utf-8`);
    response.writeHead(text === '' ? 404 : 200).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return {
    address: `http://localhost:${port}`,
    asked,
    /** From now on an address gets no answer, as on a line that is there and carries nothing. */
    silence: (address: string) => silent.add(address),
    put: (address: string, text: string) => changed.set(address, text),
    close: () => void server.close().closeAllConnections(),
  };
}
