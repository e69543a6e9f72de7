import { extname } from 'node:path';

/** What each ending of the site's files is, for the own server and for those that have to be told. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css;charset=utf-8',
  '.csv': 'text/csv;charset=utf-8',
  '.html': 'text/html;charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'text/xml;charset=utf-8',
};

/** The type of a file by its ending; an ending that nobody has named stops whoever asks. */
export function contentTypeOf(file: string): string {
  const type = contentTypes[extname(file)];
  if (!type)
    throw new Error(`${file} has an ending of no type: name one in scripts/export/content-types.ts.`);
  return type;
}
