import { Agent, get, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';

export interface AskedAtOnce {
  answers: number;
  faults: string[];
}

/** Asks for addresses over so many connections for so long; an answer that is not the whole file is a fault. */
export async function askAtOnce(
  port: number,
  expected: ReadonlyMap<string, Buffer>,
  connections: number,
  seconds: number,
): Promise<AskedAtOnce> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const addresses = [...expected.keys()];
  const until = performance.now() + seconds * 1000;
  const seen: AskedAtOnce = { answers: 0, faults: [] };
  const ask = async () => {
    while (performance.now() < until) {
      const address = addresses[seen.answers++ % addresses.length] ?? '/';
      const fault = await faultOf(address).catch(String);
      if (fault) seen.faults.push(`${address}: ${fault}`);
    }
  };
  const faultOf = async (address: string) => {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      get(
        { host: '127.0.0.1', port, path: address, agent, headers: { 'accept-encoding': 'br' } },
        resolve,
      ).on('error', reject);
    });
    const body = await buffer(response);
    if (response.statusCode !== 200) return `status ${response.statusCode}`;
    return body.equals(expected.get(address) ?? body) ? undefined : `${body.length} other bytes`;
  };
  await Promise.all(Array.from({ length: connections }, ask));
  agent.destroy();
  return seen;
}
