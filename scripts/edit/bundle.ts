import tailwind from '@tailwindcss/postcss';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { rolldown } from 'rolldown';

/** What the page fetches: its script and its style. */
export type PageFiles = { readonly script: string; readonly style: string };

/** Makes script and style of the clerk's page; neither is ever part of the site. */
export async function pageFiles(root: string): Promise<PageFiles> {
  const [script, style] = await Promise.all([scriptOf(root), styleOf(root)]);
  return { script, style };
}

async function scriptOf(root: string): Promise<string> {
  const bundle = await rolldown({
    cwd: root,
    input: join(root, 'components/editor/mount.tsx'),
    platform: 'browser',
    resolve: { alias: { '@': root } },
    transform: {
      target: 'es2022',
      jsx: { runtime: 'automatic' },
      define: { 'process.env.NODE_ENV': '"production"' },
    },
  });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

async function styleOf(root: string): Promise<string> {
  const from = join(root, 'components/editor/editor.css');
  const { css } = await postcss([tailwind({ base: root })]).process(readFileSync(from, 'utf8'), { from });
  return css;
}
