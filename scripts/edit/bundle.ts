import tailwind from '@tailwindcss/postcss';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { rolldown } from 'rolldown';
import { handbook, type HandbookFile } from './handbook';

/** What the page fetches: its script and its style, and the handbook that it leads to. */
export type PageFiles = {
  readonly script: string;
  readonly style: string;
  readonly handbook: ReadonlyMap<string, HandbookFile>;
};

/** Makes the program that says what pages say, and gives where it is: whole in one file it starts twice as fast. */
export async function textsProgram(root: string): Promise<string> {
  const bundle = await rolldown({
    ...sources(root, 'app/page-texts.tsx'),
    platform: 'node',
    // `use client` is a word to Next.js alone.
    checks: { moduleLevelDirective: false },
  });
  const file = join(root, '.cache/edit/page-texts.mjs');
  await bundle.write({ file, format: 'esm', codeSplitting: false });
  await bundle.close();
  return file;
}

/** Makes script and style of the clerk's page; neither is ever part of the site. */
export async function pageFiles(root: string): Promise<PageFiles> {
  const [script, style] = await Promise.all([scriptOf(root), styleOf(root)]);
  return { script, style, handbook: handbook(root) };
}

async function scriptOf(root: string): Promise<string> {
  const bundle = await rolldown({ ...sources(root, 'components/editor/mount.tsx'), platform: 'browser' });
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false });
  await bundle.close();
  return output[0].code;
}

const sources = (root: string, entry: string) => ({
  cwd: root,
  input: join(root, entry),
  resolve: { alias: { '@': root } },
  transform: {
    target: 'es2022',
    jsx: { runtime: 'automatic' as const },
    define: { 'process.env.NODE_ENV': '"production"' },
  },
});

async function styleOf(root: string): Promise<string> {
  const from = join(root, 'components/editor/editor.css');
  const { css } = await postcss([tailwind({ base: root })]).process(readFileSync(from, 'utf8'), { from });
  return css;
}
