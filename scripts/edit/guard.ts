import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a request has to show: where the server listens, and the token of its start. */
export type Door = { readonly port: number; readonly token: string };

/** Whether the request names this machine as the one it speaks to: a name that leads here from elsewhere is refused. */
export function isForThisMachine({ headers }: IncomingMessage, { port }: Door): boolean {
  return headers.host === `127.0.0.1:${port}`;
}

/** Whether what changes or tells something comes from the page that this start has served. */
export function isFromThePage({ headers }: IncomingMessage, { port, token }: Door): boolean {
  const isHere = headers.origin === `http://127.0.0.1:${port}`;
  return isHere && isSame(String(headers['x-start'] ?? ''), token);
}

/** Compares without telling by the time it takes how much was right. */
export function isSame(one: string, another: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(another)];
  return a.length === b.length && timingSafeEqual(a, b);
}
