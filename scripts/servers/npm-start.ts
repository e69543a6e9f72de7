import { spawn, type ChildProcess } from 'node:child_process';
import { get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';

/** `npm start` as somebody types it, as soon as it says where the site is. */
export async function npmStart(port: number): Promise<ChildProcess> {
  const npm = spawn('npm', ['start'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: String(port) },
  });
  for await (const text of npm.stdout.setEncoding('utf8').iterator({ destroyOnReturn: false }))
    if (String(text).includes('The site is at')) break;
  npm.stdout.resume();
  return npm;
}

/** Sends SIGTERM to npm in the middle of an answer: what became of the answer, of npm and of the server. */
export async function terminate(npm: ChildProcess, port: number, address: string, expected: Buffer) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: address, agent: false }, resolve).on('error', reject);
  });
  const ended = new Promise((closed) => npm.once('close', closed));
  npm.kill('SIGTERM');
  await wait(1000);
  const isWhole = (await buffer(response).catch(() => undefined))?.equals(expected) ?? false;
  const isEnded = await Promise.race([ended.then(() => true), wait(5000, false)]);
  return { isWhole, isEnded };
}
