import { headersByKind } from '@/lib/headers';
import { locales } from '@/lib/i18n/locales';
import { askedPatterns, headerNames, kindPatterns, sharedValue, varyingNames } from './hosting-rules';

/** A complete nginx server for the exported site, which was built for a path; whoever installs it adapts root and path. */
export function nginxServer(path = ''): string {
  const value = (name: string) => (varyingNames.includes(name) ? variableOf(name) : `"${sharedValue(name)}"`);
  return `# Made by the build from lib/headers.ts. Include it inside http { } and point "root" at the exported site.
map $uri $site_kind {
  default content;
${kindPatterns.map(([pattern, kind]) => `  ~${pattern} ${kind};`).join('\n')}
}
# The language that the browser asks for first; the page with all of them for any other. Only the very first address looks at it.
map $http_accept_language $site_language {
  default "";
${askedPatterns.map(([pattern, locale]) => `  "~*${pattern}" ${locale};`).join('\n')}
}
map $uri $site_vary {
  default "";
  ~^/(?:index\\.html)?$ Accept-Language;
}
# An address whose last stroke is missing, and what stands behind its last one.
map $uri $site_unended {
  default /nothing;
  ~[^/]$ $uri;
}
map $uri $site_last {
  ~/(?<site_name>[^/]+)$ $site_name;
}
map $uri $site_not_found {
  default /404.html;
  ~^/(?<site_locale>${locales.join('|')})/ /$site_locale/404.html;
}
${varyingNames.map(headerMap).join('')}
server {
  listen 8080;
  # Where the machine speaks IPv6:
  # listen [::]:8080;
  # With a certificate, instead of the above:
  # listen 443 ssl; listen [::]:443 ssl; ssl_certificate /etc/ssl/site.pem; ssl_certificate_key /etc/ssl/site.key;
  # As soon as the site is never again to be had without HTTPS:
  # add_header Strict-Transport-Security "max-age=31536000" always;
  root /srv/site/current;
  charset utf-8;
  charset_types text/css text/csv text/plain text/xml application/javascript image/svg+xml;
  index index.html;
  absolute_redirect off;
  max_ranges 0;
  gzip_static on;
  gzip_vary on;
  # After apt-get install libnginx-mod-http-brotli-static:
  # brotli_static on;
  error_page 403 404 =404 $site_not_found;

  # Where the site stands below a path of another site, as /shien, which then hands on whole addresses:
  # location /shien/ { proxy_pass http://127.0.0.1:8080; }
  ${path === '' ? '# ' : ''}rewrite ^${path || '/shien'}(/.*)$ $1;
  # And where it was not built for that path, for the page that is shown at any depth (brotli_static off as well, where it is on):
  # location ~ /404\\.html$ { gzip_static off; sub_filter_once off; sub_filter '="${path}/' '="/shien/'; }

${headerNames.map((name) => `  add_header ${name} ${value(name)} always;\n`).join('')}  add_header Vary $site_vary always;

  # Ways from where they are asked for: below a path they stay there.
  if (-f $document_root$site_unended/index.html) { return 301 $site_last/$is_args$args; }
  location = / {
    if ($site_language) { return 302 $site_language/; }
  }
  location = /_headers { return 404; }
  location ~ \\.csv$ { types { text/csv csv; } }
  location ~ \\.webmanifest$ { types { application/manifest+json webmanifest; } }
  location ~ \\.(?:br|gz)$ { return 404; }
}
`;
}

function headerMap(name: string): string {
  const kinds = Object.entries(headersByKind).map(
    ([kind, headers]) => `  ${kind} "${headers[name] ?? ''}";\n`,
  );
  return `map $site_kind ${variableOf(name)} {\n${kinds.join('')}}\n`;
}

function variableOf(name: string): string {
  return `$site_${name.toLowerCase().replaceAll('-', '_')}`;
}
