import { build } from 'esbuild';
import { relative } from 'node:path';

/** What runs on the pages of a section; each page gets its own script and nothing of another's. */
const entries: Readonly<Record<string, string>> = {
  check: 'components/checker/mount.tsx',
  desk: 'components/desk/mount.tsx',
};

/** Bundles what runs on each section's pages into one file named by its content, and gives its address. No part of it is fetched later on. */
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
    Object.entries(entries).map(([section, entry]) => {
      const [file] =
        Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === entry) ?? [];
      if (!file) throw new Error(`The pages of ${section} have no script: look at ${entry}.`);
      return [section, `/${relative(out, file)}`];
    }),
  );
}
