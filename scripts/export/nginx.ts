import {
  dataFolder,
  framedSection,
  hashedFolders,
  headersByKind,
  islandPages,
  islandSections,
} from '@/lib/headers';
import { furiganaLocale, languages } from '@/lib/i18n/languages';
import { locales } from '@/lib/i18n/locales';

/** A complete nginx server for the exported site, with a root that whoever installs it adapts. */
export function nginxServer(): string {
  const names = [...new Set(Object.values(headersByKind).flatMap((kind) => Object.keys(kind)))];
  const varying = names.filter(
    (name) => new Set(Object.values(headersByKind).map((kind) => kind[name])).size > 1,
  );
  const value = (name: string) =>
    varying.includes(name) ? variableOf(name) : `"${headersByKind.content[name]}"`;
  return `# Made by the build from lib/headers.ts. Include it inside http { } and point "root" at the exported site.
map $uri $site_kind {
  default content;
${hashedFolders.map((folder) => `  ~^${folder} hashed;`).join('\n')}
  ~^${dataFolder} data;
  ~^/[^/]+/${framedSection}/ framed;
${islands.map((pattern) => `  ~^/${furiganaLocale}/${pattern} furigana-island;`).join('\n')}
  ~^/${furiganaLocale}/ furigana;
${islands.map((pattern) => `  ~^/[^/]+/${pattern} island;`).join('\n')}
}
# The language that the browser asks for first; the page with all of them for any other. Only the very first address looks at it.
map $http_accept_language $site_language {
  default "";
${asked.map(([locale, tag]) => `  "~*^${tag}(?:[-,;]|$)" ${locale};`).join('\n')}
}
${varying.map(headerMap).join('')}
server {
  listen 8080;
  root /srv/site;
  charset utf-8;
  charset_types text/css text/csv text/plain text/xml application/javascript application/json image/svg+xml;
  index index.html;
  absolute_redirect off;
  gzip_static on;
  # With the ngx_brotli module: brotli_static on;
  error_page 404 /404.html;

${names.map((name) => `  add_header ${name} ${value(name)} always;\n`).join('')}
  location = / {
    if ($site_language) { return 302 /$site_language/; }
    add_header Vary Accept-Language;
${names.map((name) => `    add_header ${name} ${value(name)} always;\n`).join('')}  }
  location = /_headers { return 404; }
  location ~ \\.csv$ { types { text/csv csv; } }
  location ~ \\.(?:br|gz)$ { return 404; }
${locales.map((locale) => `  location /${locale}/ { error_page 404 /${locale}/404.html; }\n`).join('')}}
`;
}

/** Every tag by which a browser asks for a language of the site. */
const asked = locales.flatMap((locale) => languages[locale].askedBy.map((tag) => [locale, tag] as const));

/** What runs scripts, below a language. */
const islands = [`(?:${islandSections.join('|')})/`, `(?:${islandPages.join('|')})/(?:index\\.html)?$`];

function headerMap(name: string): string {
  const kinds = Object.entries(headersByKind).map(
    ([kind, headers]) => `  ${kind} "${headers[name] ?? ''}";\n`,
  );
  return `map $site_kind ${variableOf(name)} {\n${kinds.join('')}}\n`;
}

function variableOf(name: string): string {
  return `$site_${name.toLowerCase().replaceAll('-', '_')}`;
}
