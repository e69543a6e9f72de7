import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const compressible = /\.(?:css|csv|html|ics|js|json|svg|txt|webmanifest|xml)$/;

/** Writes a brotli and a gzip sibling for each text file, so that the server only picks one. */
export async function compress(folder: string, files: string[]): Promise<void> {
  await Promise.all(
    files.filter((file) => compressible.test(file)).map((file) => compressFile(join(folder, file))),
  );
}

/** What a text weighs on the line with brotli. */
export async function brotli(text: Buffer): Promise<Buffer> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  return promisify(brotliCompress)(text, { params });
}

async function compressFile(path: string): Promise<void> {
  const text = await readFile(path);
  await writeFile(`${path}.br`, await brotli(text));
  await writeFile(`${path}.gz`, await promisify(gzip)(text, { level: 9 }));
}
