import {
  dataFolder,
  framedSection,
  hashedFolders,
  headersByKind,
  islandPages,
  islandSections,
  pictureFolder,
  workerAddress,
  type AddressKind,
} from '@/lib/headers';
import { furiganaLocale, languages } from '@/lib/i18n/languages';
import { locales } from '@/lib/i18n/locales';

/** What runs scripts, below a language. */
const islands = [`(?:${islandSections.join('|')})/`, `(?:${islandPages.join('|')})/(?:index\\.html)?$`];

/** What kind an address is, as regular expressions of which the first that matches counts; `content` where none does. */
export const kindPatterns: readonly (readonly [pattern: string, kind: AddressKind])[] = [
  ...hashedFolders.map((folder) => [`^${folder.replace('.', '\\.')}`, 'hashed'] as const),
  [`^${dataFolder}`, 'data'],
  [`^${pictureFolder}`, 'picture'],
  [`^${workerAddress.replace('.', '\\.')}$`, 'worker'],
  [`^/[^/]+/${framedSection}/`, 'framed'],
  ...islands.map((pattern) => [`^/${furiganaLocale}/${pattern}`, 'furigana-island'] as const),
  [`^/${furiganaLocale}/`, 'furigana'],
  ...islands.map((pattern) => [`^/[^/]+/${pattern}`, 'island'] as const),
];

/** Every language with a pattern for what a browser sends that asks for it first. */
export const askedPatterns: readonly (readonly [pattern: string, locale: string])[] = locales.flatMap(
  (locale) => languages[locale].askedBy.map((tag) => [`^${tag}(?:[-,;]|$)`, locale] as const),
);

/** Every header that the site sends. */
export const headerNames = [...new Set(Object.values(headersByKind).flatMap((kind) => Object.keys(kind)))];

/** Those that are not the same for all kinds of addresses. */
export const varyingNames = headerNames.filter(
  (name) => new Set(Object.values(headersByKind).map((kind) => kind[name])).size > 1,
);

/** The value that all kinds share. */
export const sharedValue = (name: string): string => headersByKind.content[name] ?? '';

/** What has no compressed copies, so that nothing about it depends on who asks: pictures, and the worker. */
export const uncompressedPattern = `\\.png$|^${workerAddress.replace('.', '\\.')}$`;
