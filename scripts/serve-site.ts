import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { endGently, serve } from './serve';
import { ensurePath } from './setup/path';
import { ensurePort } from './setup/port';

const [port, path] = [ensurePort(), ensurePath()];

if (!existsSync('out/_headers')) {
  console.error('There is no finished site in out/. Make it with: npm run build');
  process.exit(1);
}

try {
  const server = await serve('out', port, undefined, path);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => endGently(server));
  // A server that listens has a port.
  console.log(`The site is at http://localhost:${(server.address() as AddressInfo).port}${path}/`);
} catch (error) {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const said: Readonly<Record<string, string>> = {
    EACCES: `Port ${port} is not open to this user.`,
    EADDRINUSE: `Port ${port} is in use.`,
  };
  const sentence = said[String(code)];
  console.error(sentence ? `${sentence} Choose another: PORT=3001 npm start` : error);
  process.exit(1);
}
