import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MadeBefore } from './made-before';

/** Not the worker: whoever puts another file in its place must not leave the old one beside it. */
const compressible = /(?<!^sw)\.(?:css|csv|html|ics|js|json|svg|txt|webmanifest|xml)$/;

/** From this length on the last hundredth costs too much of a build: what is kept of a language is some megabytes. */
const long = 2 ** 20;

/** Writes a brotli and a gzip sibling for each text file, so that the server only picks one. */
export async function compress(folder: string, files: string[], before: MadeBefore): Promise<void> {
  await Promise.all(
    files.filter((file) => compressible.test(file)).map((file) => compressFile(join(folder, file), before)),
  );
}

/** What a text weighs on the line with brotli. */
export async function brotli(text: Buffer): Promise<Buffer> {
  return promisify(brotliCompress)(text, { params: brotliParams(text) });
}

function brotliParams(text: Buffer) {
  return {
    [constants.BROTLI_PARAM_QUALITY]: text.length < long ? 11 : 10,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    // Code repeats what stands close before it.
    [constants.BROTLI_PARAM_NDIRECT]: 8,
  };
}

const gzipOptions = { level: 9 };

async function compressFile(path: string, before: MadeBefore): Promise<void> {
  const text = await readFile(path);
  const { brotli: br, zlib } = process.versions;
  const asBrotli = JSON.stringify(['brotli', br, brotliParams(text)]);
  const asGzip = JSON.stringify(['gzip', zlib, gzipOptions]);
  await writeFile(`${path}.br`, await before.of([asBrotli, text], () => brotli(text)));
  await writeFile(`${path}.gz`, await before.of([asGzip, text], () => promisify(gzip)(text, gzipOptions)));
}
