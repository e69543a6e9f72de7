import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Not the worker: whoever puts another file in its place must not leave the old one beside it. */
const compressible = /(?<!^sw)\.(?:css|csv|html|ics|js|json|svg|txt|webmanifest|xml)$/;

/** From this length on the last hundredth costs too much of a build: what is kept of a language is some megabytes. */
const long = 2 ** 20;

/** Writes a brotli and a gzip sibling for each text file, so that the server only picks one. */
export async function compress(folder: string, files: string[]): Promise<void> {
  await Promise.all(
    files.filter((file) => compressible.test(file)).map((file) => compressFile(join(folder, file))),
  );
}

/** What a text weighs on the line with brotli. */
export async function brotli(text: Buffer): Promise<Buffer> {
  const quality = text.length < long ? 11 : 10;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    // Code repeats what stands close before it.
    [constants.BROTLI_PARAM_NDIRECT]: 8,
  };
  return promisify(brotliCompress)(text, { params });
}

async function compressFile(path: string): Promise<void> {
  const text = await readFile(path);
  await writeFile(`${path}.br`, await brotli(text));
  await writeFile(`${path}.gz`, await promisify(gzip)(text, { level: 9 }));
}
