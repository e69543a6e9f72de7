import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** The built site as `npm start` serves it below a path, at a port of its own. */
export async function siteBelow(path: string) {
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/serve-site.ts'], {
    env: { ...process.env, PORT: '0', SITE_PATH: path },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(server.stdout.setEncoding('utf8'), 'data');
  const [address = ''] = /http:\S+(?=\/)/.exec(line) ?? [];
  return {
    address,
    close: async () => {
      server.kill();
      await once(server, 'exit');
    },
  };
}
