import { build } from 'esbuild';
import { relative } from 'node:path';

/** What runs on a page, by its address below the language; each page gets its own script and nothing of another's. */
const entries: Readonly<Record<string, string>> = {
  check: 'components/checker/mount.tsx',
  desk: 'components/desk/mount.tsx',
  'desk/links': 'components/link-maker/mount.tsx',
  programmes: 'components/finder/mount.ts',
};

/** Bundles what runs on each page into one file named by its content, and gives its address. No part of it is fetched later on. */
export async function islandScripts(out: string): Promise<ReadonlyMap<string, string>> {
  const { metafile } = await build({
    entryPoints: entries,
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
  return new Map(
    Object.entries(entries).map(([page, entry]) => {
      const [file] =
        Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry) ?? [];
      if (!file) throw new Error(`The page ${page} has no script: look at ${entry}.`);
      return [page, `/${relative(out, file)}`];
    }),
  );
}
