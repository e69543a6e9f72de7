import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another site on this machine, whose page shows an address in a frame; gives its own address and how to close it. */
export async function otherSite(framed: string): Promise<{ address: string; close: () => void }> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<iframe src="${framed}"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
