import { readdirSync, readFileSync } from 'node:fs';

/** Every page of the built site by its address, with what its file says. */
export const pages = readdirSync('out', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .map((file) => ({
    address: `/${file.replace(/index\.html$/, '')}`,
    hasIsland: readFileSync(`out/${file}`, 'utf8').includes(' data-island='),
  }));
