import { readdirSync, readFileSync } from 'node:fs';

/** Every file of the built site that is served by its own name; compressed copies and the list of headers are not. */
export const files = readdirSync('out', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/^_headers$|\.(?:br|gz)$/.test(entry.name))
  .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').replace(/^out\//, ''))
  .sort();

/** Where the built site was told that it will stand, with the path where there is one; and that path. */
export const origin = process.env.SITE_ORIGIN?.replace(/\/$/, '') || undefined;
export const builtPath = origin === undefined ? '' : new URL(origin).pathname.replace(/\/$/, '');

/** Every page of the built site by its address, with what its file says. */
export const pages = files
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .map((file) => ({
    address: addressOf(file),
    hasIsland: readFileSync(`out/${file}`, 'utf8').includes(' data-island='),
  }));

/** Every language of the built site: those in which the questions are asked. */
export const everyLanguage = pages.flatMap(({ address }) => /^\/([^/]+)\/check\/$/.exec(address)?.[1] ?? []);

/** Addresses that lead nowhere, in no language and in each. */
export const lost = ['/nothing', ...everyLanguage.map((locale) => `/${locale}/nothing/`)];

/** The parts of the site: each language, and what stands above them all. */
export const parts = [...everyLanguage.map((locale) => `/${locale}/`), '/'];

/** The part that an address belongs to. */
export const partOf = (address: string): string => parts.find((part) => address.startsWith(part)) ?? '/';

/** The address under which a file is served: `ja/check/index.html` → `/ja/check/`. */
export function addressOf(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}
