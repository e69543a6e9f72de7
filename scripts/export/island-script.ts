import { build } from 'esbuild';
import { relative } from 'node:path';

/** Bundles everything the islands run into one file named by its content, and gives its address. No part of it is fetched later on. */
export async function islandScript(out: string): Promise<string> {
  const { metafile } = await build({
    entryPoints: { island: 'components/checker/mount.tsx' },
    entryNames: '[name].[hash]',
    outdir: `${out}/checker`,
    bundle: true,
    splitting: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    alias: { '@': '.' },
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    metafile: true,
    logLevel: 'warning',
  });
  const [file] = Object.keys(metafile.outputs);
  if (!file) throw new Error('The islands have no script: look at components/checker/mount.tsx.');
  return `/${relative(out, file)}`;
}
