import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathProblem } from './setup/path';
import { portProblem } from './setup/port';

const folder = mkdtempSync(join(tmpdir(), 'serve-site-'));
const large = 20_000_000;
const program = ['--import', import.meta.resolve('tsx'), resolve('scripts/serve-site.ts')];
const inFolder = (port: string) => ({
  cwd: folder,
  env: { ...process.env, PORT: port, TSX_TSCONFIG_PATH: resolve('tsconfig.json') },
});

beforeAll(() => {
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'out/_headers'), '');
  writeFileSync(join(folder, 'out/large.txt'), 'x'.repeat(large));
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(['abc', '70000', '-1', '3000.5', '0x50'])('PORT=%s is refused in one sentence', (port) => {
  expect(portProblem(port)).toBe(
    `PORT=${port} is no port: write a number from 0 to 65535, for example PORT=3001 npm start`,
  );
});

test.each(['shien', '/shien/', '/', '/a b'])('SITE_PATH=%s is refused in one sentence', (path) => {
  expect(pathProblem(path)).toBe(
    `SITE_PATH=${path} is no path: write one without a stroke at its end, for example /shien`,
  );
});

test.each([
  [{ PORT: '70000' }, portProblem('70000')],
  [{ PORT: '0', SITE_PATH: '/shien/' }, pathProblem('/shien/')],
])('with %j the server says so and ends', (given, sentence) => {
  const asked = inFolder('0');
  const env = { ...asked.env, ...given };
  const { status, stderr } = spawnSync(process.execPath, program, { ...asked, env, encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, `${sentence}\n`]);
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends the server after the running answer, at once',
  async (signal) => {
    const server = spawn(process.execPath, program, inFolder('0'));
    const ended = once(server, 'exit');
    const [line] = await once(server.stdout.setEncoding('utf8'), 'data');
    const port = Number(/:(\d+)\//.exec(line)?.[1]);
    const response = await new Promise<IncomingMessage>((answered) => {
      get({ port, path: '/large.txt', headers: { connection: 'keep-alive' } }, answered);
    });
    server.kill(signal);
    await wait(500);
    let length = 0;
    for await (const part of response) length += part.length;
    expect(length).toBe(large);
    const started = performance.now();
    expect(await ended).toEqual([0, null]);
    expect(performance.now() - started).toBeLessThan(3000);
  },
);
