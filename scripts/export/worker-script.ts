import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import type { WorkerSettings } from '@/lib/offline/pack';

/** The text of the worker that keeps what it is told of; a build that keeps something else, or in another way, has another. */
export async function workerScript(settings: WorkerSettings): Promise<string> {
  return bundled('lib/offline/worker.ts', { workerSettings: JSON.stringify(settings) });
}

/** The text of the one that takes away what was kept. */
export async function workerOffScript(): Promise<string> {
  return bundled('lib/offline/worker-off.ts', {});
}

async function bundled(input: string, define: Record<string, string>): Promise<string> {
  const bundle = await rolldown({
    input,
    platform: 'browser',
    resolve: { alias: { '@': resolve('.') } },
    transform: { target: 'es2022', define },
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true, comments: false });
  await bundle.close();
  return output[0].code;
}
