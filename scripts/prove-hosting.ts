/**
 * Serves the built site by nginx, Apache and Caddy from Debian with the shipped files and compares every answer with that of the own server; puts releases and
 * builds under nginx and npm start while 50 connections ask, and ends npm start in the middle of an answer. Run: npx tsx scripts/prove-hosting.ts [seconds]
 */
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pageAddress } from './export/pages';
import { swapIn } from './export/swap';
import { askAtOnce } from './servers/ask-at-once';
import { npmStart, terminate } from './servers/npm-start';
import { requestsCompared } from './servers/requests-compared';
import { shippedPath, realServers, startServer, type RealServer } from './servers/real-servers';
import { differences } from './servers/same-answers';
import { releaseSite, rollBack } from './release/releases';
import { endGently, serve } from './serve';
import { namesIn } from './serving/site-files';
import { installDebianPackages } from './setup/debian-packages';

const seconds = Number(process.argv[2] ?? 30);
const folder = mkdtempSync(join(tmpdir(), 'hosting-'));
// The servers read it as users of their own.
chmodSync(folder, 0o755);
const port = 20_000 + (process.pid % 20_000);
const names = namesIn('out');
const brotli = names.filter((name) => existsSync(`out/${name}.br`));
const expected = new Map(brotli.map((name) => [pageAddress(name), readFileSync(`out/${name}.br`)]));

await compareBelow(shippedPath);
// Nothing but lines of the shipped files is changed.
await compareBelow('/shien');
await releaseUnderNginx();
await buildUnderNpmStart();
rmSync(folder, { recursive: true });

async function compare(server: RealServer, ownPort: number, path: string): Promise<void> {
  if (!existsSync(server.program)) installDebianPackages(['--no-install-recommends', ...server.debian]);
  const running = await startServer(server, join(folder, server.name + path), {
    root: resolve('out'),
    port,
    path,
  });
  const asked = requestsCompared(names.map(pageAddress), path);
  const found: string[] = [];
  for (const question of asked) found.push(...(await differences(question, ownPort, port)));
  await running.end();
  tell(
    `${server.name}${path && ` below ${path}`}: ${asked.length} requests, ${found.length} differences from the own server`,
    found,
  );
}

/** The same built site, whatever path it was built for. */
async function compareBelow(path: string): Promise<void> {
  const below = await serve('out', 0, undefined, path);
  // A server that listens has a port.
  for (const server of realServers) await compare(server, (below.address() as AddressInfo).port, path);
  endGently(below);
}

async function releaseUnderNginx(): Promise<void> {
  const [nginx] = realServers;
  const target = join(folder, 'srv');
  releaseSite('out', '.cache/older', target);
  if (!nginx) return;
  const running = await startServer(nginx, join(folder, 'released'), { root: join(target, 'current'), port });
  const loading = askAtOnce(port, expected, 50, seconds);
  for (const change of [() => releaseSite('out', '.cache/older', target), () => rollBack(target)]) {
    await wait((seconds * 1000) / 3);
    change();
  }
  const { answers, faults } = await loading;
  await running.end();
  tell(`nginx: ${answers} answers during a release and a way back, ${faults.length} faults`, faults);
}

async function buildUnderNpmStart(): Promise<void> {
  const npm = await npmStart(port);
  // Before anybody asks: while this process copies, those who ask from it stand still.
  cpSync('out', '.cache/site', { recursive: true });
  const loading = askAtOnce(port, expected, 50, seconds);
  await wait((seconds * 1000) / 3);
  swapIn('.cache/site', 'out', '.cache/older');
  const { answers, faults } = await loading;
  tell(`npm start: ${answers} answers while a build was swapped in, ${faults.length} faults`, faults);
  const large = 'open-data/catalogue.json';
  const { isWhole, isEnded } = await terminate(npm, port, `/${large}`, readFileSync(`out/${large}`));
  const wrong = [...(isWhole ? [] : ['its answer was cut off']), ...(isEnded ? [] : ['it did not end'])];
  tell(`npm start after SIGTERM: ${wrong.length} faults`, wrong);
}

function tell(sentence: string, faults: readonly string[]): void {
  for (const fault of faults.slice(0, 20)) console.log(fault.slice(0, 600));
  console.log(sentence);
  if (faults.length > 0) process.exitCode = 1;
}
