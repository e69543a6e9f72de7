import { transform } from '@swc/core';
import { resolve } from 'node:path';
import { rolldown, type OutputBundle, type OutputChunk } from 'rolldown';
import { namedAsOne, withShortNames } from './named-as-one';
import { withoutUnreached } from './unreached';

/** What runs on a page, by its address below the language; each page gets its own script and nothing of another's. */
export const islandEntries: Readonly<Record<string, string>> = {
  check: 'components/checker/mount.tsx',
  desk: 'components/desk/mount.tsx',
  'desk/links': 'components/link-maker/mount.tsx',
  programmes: 'components/finder/mount.ts',
};

/** Where the script of a page is, and the one that it fetches later on, where there is one. */
export interface IslandScript {
  address: string;
  later?: string;
}

/** What is made of the parts of a page: where its script is, and the modules of which something is in it. */
export interface BundledScript extends IslandScript {
  modules: readonly string[];
}

/** Bundles what runs on each page, in files named by their content, and gives their addresses. */
export async function islandScripts(out: string): Promise<ReadonlyMap<string, BundledScript>> {
  const scripts = new Map<string, BundledScript>();
  // One after another: what two pages share is no third file.
  for (const [page, entry] of Object.entries(islandEntries))
    scripts.set(page, await islandScript(out, page, entry));
  return scripts;
}

async function islandScript(out: string, page: string, entry: string): Promise<BundledScript> {
  const bundle = await rolldown({
    input: { [page]: entry },
    platform: 'browser',
    treeshake: { propertyReadSideEffects: false },
    resolve: { alias: { '@': resolve('.') } },
    transform: {
      target: 'es2022',
      jsx: { runtime: 'automatic', importSource: '@/components/jsx' },
      define: { 'process.env.NODE_ENV': '"production"', __REACT_DEVTOOLS_GLOBAL_HOOK__: 'undefined' },
    },
    plugins: [
      {
        name: 'without-unreached',
        transform: { filter: { id: /node_modules/ }, handler: withoutUnreached },
      },
      {
        name: 'smaller',
        resolveId: byName,
        transform: { filter: { id: { exclude: /node_modules/ } }, handler: withoutReasons },
        renderChunk: (code) => smaller(code),
        // The names of files are settled before those within are chosen.
        augmentChunkHash: () => String(namedAsOne),
        generateBundle: (_, made) => shortenNames(made),
      },
    ],
    // `use client` is a word to Next.js alone.
    checks: { moduleLevelDirective: false },
  });
  const { output } = await bundle.write({
    dir: `${out}/checker`,
    format: 'esm',
    entryFileNames: '[name].[hash].js',
    chunkFileNames: '[name].[hash].js',
    minify: { compress: true, mangle: false, codegen: true },
    comments: false,
  });
  await bundle.close();
  const [first, later, ...more] = output as OutputChunk[];
  if (!first || more.length > 0)
    throw new Error(`The page ${page} has ${output.length} scripts: look at ${entry}.`);
  return {
    address: `/checker/${first.fileName}`,
    ...(later && { later: `/checker/${later.fileName}` }),
    modules: (output as OutputChunk[]).flatMap(({ moduleIds }) => moduleIds),
  };
}

/**
 * React's modules are in CommonJS, whose members are looked up at each use, through a translation that the bundler brings along. Ours and the forms'
 * library take them from modules that have looked them up once.
 */
function byName(name: string, importer?: string): string | undefined {
  if (!importer || /components.jsx/.test(importer)) return undefined;
  if (/node_modules.react-hook-form/.test(importer) && name === 'react')
    return resolve('components/jsx/react-default.ts');
  if (/node_modules/.test(importer)) return undefined;
  const own = { react: 'react', 'react-dom': 'react-dom', 'react-dom/client': 'react-dom-client' }[name];
  return own && resolve(`components/jsx/${own}.ts`);
}

async function shortenNames(made: OutputBundle): Promise<void> {
  const [first, later] = Object.values(made).filter((each): each is OutputChunk => each.type === 'chunk');
  if (!first) return;
  if (!later) {
    first.code = runsAtOnce + (await withShortNames(first.code));
    return;
  }
  const pair = await namedAsOne({ first: first.code, later: later.code });
  first.code = runsAtOnce + pair.first;
  later.code = pair.later;
}

/**
 * Tells the browser that what stands here runs at the start (https://v8.dev/blog/explicit-compile-hints). Chromium then compiles it while it arrives,
 * beside the thread on which a tap would have to wait; otherwise it reads React, one function to it, twice, the second time on that thread.
 */
const runsAtOnce = '//# allFunctionsCalledOnLoad\n';

/** What our own code throws where it is used wrongly is read by its tests alone: a page says in words of its own that it broke. */
const withoutReasons = (code: string): string =>
  code.replace(/(throw new \w*Error\()(?:'[^']*'|`[^`]*`)\)/g, '$1)');

/** What rolldown's own minifier leaves: it looks at each place once, and keeps what libraries do where a browser or a server lacks something. */
async function smaller(code: string): Promise<string> {
  const { code: less } = await transform(code, {
    isModule: true,
    minify: true,
    jsc: {
      target: 'es2022',
      transform: { optimizer: { globals: { typeofs: everywhere } } },
      minify: { ecma: 2020, compress: { passes: 0, keep_fargs: false }, mangle: false },
    },
  });
  return less;
}

/** What every browser has that runs these scripts, and what none has. */
const everywhere = {
  ...{ AbortController: 'function', Blob: 'function', File: 'function', FileList: 'function' },
  ...{
    Map: 'function',
    MessageChannel: 'function',
    Promise: 'function',
    WeakMap: 'function',
    WeakSet: 'function',
  },
  ...{
    clearTimeout: 'function',
    queueMicrotask: 'function',
    reportError: 'function',
    setTimeout: 'function',
  },
  ...{ requestAnimationFrame: 'function', Reflect: 'object', console: 'object', crypto: 'object' },
  ...{ document: 'object', performance: 'object', window: 'object' },
  ...{ process: 'undefined', setImmediate: 'undefined' },
};
