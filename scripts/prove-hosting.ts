/** Serves the built site by nginx, Apache and Caddy from Debian with the shipped files, and compares every answer with that of npm start; puts builds under running servers while 50 connections ask. Needs a build. Run: npx tsx scripts/prove-hosting.ts [seconds] */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { filesBelow, pageAddress } from './export/pages';
import { differences, type Question } from './hosting/same-answers';
import { realServers, start } from './hosting/real-servers';
import { endGently, serve } from './serve';
import { installDebianPackages } from './setup/debian-packages';

const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
const addresses = filesBelow('out')
  .filter((file) => file !== '_headers' && !/\.(?:br|gz)$/.test(file))
  .map(pageAddress);
const own = await serve('out', 0, join(folder, 'older'));
// A server that listens has a port.
const port = (own.address() as AddressInfo).port;

for (const [place, server] of realServers.entries()) {
  if (!existsSync(server.program)) installDebianPackages(['--no-install-recommends', ...server.debian]);
  const other = 20_000 + ((process.pid + place) % 20_000);
  const running = await start(server, join(folder, server.name), resolve('out'), other);
  const found: string[] = [];
  for (const question of questions()) found.push(...(await differences(question, port, other)));
  running.kill();
  for (const each of found.slice(0, 20)) console.log(each.slice(0, 600));
  console.log(`${server.name}: ${questions().length} requests, ${found.length} differences from npm start`);
  if (found.length > 0) process.exitCode = 1;
}
endGently(own);
rmSync(folder, { recursive: true });

/** Every file, plain and compressed, and what is not there or not to be had. */
function questions(): Question[] {
  const encodings = ['br, gzip', 'gzip', 'identity', 'br;q=0, gzip;q=0.5'];
  const lost = [
    ...['/nothing', '/ja/nothing', '/vi/check/nothing/', '/ja-simple/nothing', '/checker/nothing.js'],
    ...[
      '/_headers',
      '/ja/index.html.br',
      '/checker/',
      '/open-data/',
      '/_next/static/',
      '/ja/404.html',
      '/%00',
    ],
  ];
  const asked = (method: string, path: string, headers = {}) => ({ method, path, headers });
  return [
    ...addresses.flatMap((path, place) => [
      asked('GET', path, { 'accept-encoding': encodings[place % encodings.length] }),
    ]),
    ...encodings.flatMap((each) =>
      ['/', '/ja/', '/en/check/', ...lost].map((path) => asked('GET', path, { 'accept-encoding': each })),
    ),
    ...['POST', 'PUT', 'DELETE', 'OPTIONS'].map((method) => asked(method, '/ja/')),
    ...['/ja', '/en/programmes', '/ja/check?a=1'].map((path) => asked('GET', path)),
    asked('GET', '/ja/', { range: 'bytes=-4' }),
    asked('HEAD', '/ja/'),
  ];
}
