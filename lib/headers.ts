import { createHash } from 'node:crypto';
import { firstScreenScript } from './first-screen-script';
import { furiganaScript } from './furigana-script';
import { furiganaLocale } from './i18n/languages';
import { pictureStyle } from './rule-picture/picture-style';
import { runsScript } from './runs-script';

type Headers = Record<string, string>;

/** The parts of a language's tree that run scripts: `/<locale>/<section>/` and what lies below. */
export const islandSections: readonly string[] = ['check', 'desk'];

/** Single pages that run a script while what lies below them runs none: `/<locale>/<page>/`. Every other page runs none. */
export const islandPages: readonly string[] = ['programmes'];

/** The one section that other sites may show in a frame. */
export const framedSection = 'embed';

/** What a device keeps of each language: fetched by the worker that the same build wrote, and by nobody else. */
export const packFolder = '/offline/';

/**
 * What is named by its content: scripts and styles, the rules and words of the checker, what a device keeps, and the picture on the browser's
 * tab. Unless browsers may keep that picture, they ask for it again at every step of the checker and so count the steps.
 */
export const hashedFolders: readonly string[] = ['/_next/static/', '/checker/', packFolder, '/icon.svg'];

/** What keeps the site on a device for use without a network. */
export const workerAddress = '/sw.js';

/** The open data, which programs on other sites may read. */
export const dataFolder = '/open-data/';

/** The pictures of how programmes are judged. */
export const pictureFolder = '/pictures/';

/** What kind of answer an address gets: hashed files never change, data is for other sites too, pictures have a style of their own, pages differ in whether they run scripts, whether furigana are remembered, and who may frame them, and the worker fetches. */
export type AddressKind =
  'content' | 'data' | 'framed' | 'furigana' | 'furigana-island' | 'hashed' | 'island' | 'picture' | 'worker';

/** The kind of an address such as `/ja/check/`. */
export function kindOf(pathname: string): AddressKind {
  if (hashedFolders.some((folder) => pathname.startsWith(folder))) return 'hashed';
  if (pathname.startsWith(dataFolder)) return 'data';
  if (pathname.startsWith(pictureFolder)) return 'picture';
  if (pathname === workerAddress) return 'worker';
  const [, locale, section = '', ...below] = pathname.split('/');
  if (section === framedSection) return 'framed';
  const isPageItself = /^(?:index\.html)?$/.test(below.join('/'));
  const runsScript = islandSections.includes(section) || (isPageItself && islandPages.includes(section));
  if (locale === furiganaLocale) return runsScript ? 'furigana-island' : 'furigana';
  return runsScript ? 'island' : 'content';
}

/** Allows the scripts within pages, and the style within pictures, by their hashes: those texts and no others. */
const furiganaHash = hashOf(furiganaScript);
const islandScripts = `'self' ${hashOf(runsScript)} ${hashOf(firstScreenScript)}`;

/** What the scripts of islands may do: fetch, and start the worker through the policy that gives its address alone. */
const islandParts: Headers = {
  'connect-src': "'self'",
  'worker-src': "'self'",
  'trusted-types': 'honjo-worker',
};

/** The headers of every kind: the one source for the own server, for nginx and for static hosts. */
export const headersByKind: Record<AddressKind, Headers> = {
  content: pageHeaders({ 'script-src': "'none'" }),
  data: { ...pageHeaders({ 'script-src': "'none'" }), 'Access-Control-Allow-Origin': '*' },
  framed: pageHeaders({ 'script-src': "'none'" }, '*'),
  furigana: pageHeaders({ 'script-src': furiganaHash }),
  'furigana-island': pageHeaders({ 'script-src': `${islandScripts} ${furiganaHash}`, ...islandParts }),
  hashed: {
    ...pageHeaders({ 'script-src': "'none'" }),
    'Cache-Control': 'public, max-age=31536000, immutable',
  },
  island: pageHeaders({ 'script-src': islandScripts, ...islandParts }),
  picture: pageHeaders({ 'script-src': "'none'", 'style-src': hashOf(pictureStyle) }),
  worker: pageHeaders({ 'script-src': "'none'", 'connect-src': "'self'" }),
};

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The policy decides who may frame a page, and browsers then ignore `X-Frame-Options`: that one is for answers without the policy. */
function pageHeaders(scripts: Headers, framedBy = "'none'"): Headers {
  return {
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': policy({ ...scripts, 'frame-ancestors': framedBy }),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    // Pages of a draft say so themselves; data and pictures cannot.
    ...(process.env.SITE_DRAFT !== undefined && { 'X-Robots-Tag': 'noindex, nofollow' }),
  };
}

function policy(own: Headers): string {
  const directives = {
    'default-src': "'none'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'manifest-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    // No page makes markup or scripts out of text, so none has to say how; the address of the worker counts as a script.
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
    ...own,
  };
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}

/** The policy without the word on frames, which an address of its own may then say. */
export function withoutFraming(policyText: string): string {
  return policyText.replace(/; frame-ancestors [^;]+/, '');
}
