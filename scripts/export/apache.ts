import { headersByKind } from '@/lib/headers';
import { locales } from '@/lib/i18n/locales';
import { contentTypes } from './content-types';
import {
  askedPatterns,
  headerNames,
  kindPatterns,
  sharedValue,
  uncompressedPattern,
  varyingNames,
} from './hosting-rules';

/** A complete virtual host of Apache for the exported site, which was built for a path; whoever installs it adapts root and path. */
export function apacheHost(path = ''): string {
  const shared = headerNames.filter((name) => sharedValue(name) !== '');
  return `# Made by the build from lib/headers.ts. Needs: a2enmod headers rewrite. Point the root at the exported site.
Listen 8080
<VirtualHost *:8080>
  Define SITE_ROOT /srv/site/current
  # Where the site stands below a path of another site, as "/shien/", which then hands on whole addresses:
  # ProxyPass "/shien/" "http://127.0.0.1:8080/shien/"
  # ProxyPassReverse "/shien/" "http://127.0.0.1:8080/shien/"
  # Where it was not built for that path, it needs a2enmod substitute for the page that is shown at any depth.
  Define SITE_PATH "${path}/"
  DocumentRoot \${SITE_ROOT}
  <Directory \${SITE_ROOT}>
    Require all granted
    Options FollowSymLinks
    AllowOverride None
    DirectoryIndex index.html
  </Directory>
  MaxRanges none
  TraceEnable off

${shared.map((name) => `  Header always set ${name} "${sharedValue(name)}"\n`).join('')}${kindPatterns.toReversed().map(kindHeaders).join('')}  # As soon as the site is never again to be had without HTTPS:
  # Header always set Strict-Transport-Security "max-age=31536000"

  ErrorDocument 404 \${SITE_PATH}404.html
${locales.map(lostIn).join('')}
  RewriteEngine On
  RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$
  RewriteRule ^ - [R=405,L]
  RewriteRule ^\${SITE_PATH}(.*)$ /$1
${askedPatterns.map(languageChoice).join('')}  RewriteRule ^/_headers$|\\.(?:br|gz)$ - [R=404,L]
  RewriteCond \${SITE_ROOT}$1/index.html !-f
  RewriteRule ^(.*)/$ - [R=404,L]
  RewriteRule ^(.*)/$ $1/index.html
  <IfModule mod_substitute.c>
    <LocationMatch "/404\\.html$">
      SetOutputFilter SUBSTITUTE
      Substitute "s|=\\"${path}/|=\\"\${SITE_PATH}|n"
    </LocationMatch>
    RewriteRule /404\\.html$ - [S=2,E=site_moved:1]
  </IfModule>
${compressed('br', 'br')}${compressed('gz', 'gzip')}${Object.entries(contentTypes).map(typeRule).join('')}  Header set Content-Encoding br env=site_br
  Header set Content-Encoding gzip env=site_gz
  Header merge Vary Accept-Encoding "expr=%{REQUEST_URI} !~ m#${below(uncompressedPattern)}# && -z reqenv('site_moved')"
  Header always merge Vary Accept-Language "expr=%{REQUEST_URI} =~ m#^\${SITE_PATH}(?:index\\.html)?$#"
</VirtualHost>
`;
}

const lostIn = (locale: string): string =>
  `  <Location \${SITE_PATH}${locale}/>\n    ErrorDocument 404 \${SITE_PATH}${locale}/404.html\n  </Location>\n`;

/** A pattern of addresses where the site may stand below a path. */
const below = (pattern: string): string => pattern.replace('^/', '^\${SITE_PATH}');

/** What differs from pages without a script. */
function kindHeaders([pattern, kind]: (typeof kindPatterns)[number]): string {
  return varyingNames
    .map((name) => [name, headersByKind[kind][name]] as const)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `  Header always set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${below(pattern)}#"\n`,
    )
    .join('');
}

function languageChoice([pattern, locale]: readonly [string, string]): string {
  return `  RewriteCond %{HTTP:Accept-Language} "${pattern}" [NC]\n  RewriteRule ^/$ \${SITE_PATH}${locale}/ [R=302,L]\n`;
}

/** The compressed copy, for whoever takes it: a weight of nothing refuses it. */
function compressed(ending: string, encoding: string): string {
  const taken = `(?:^|,)\\s*${encoding}\\s*(?:$|,|;\\s*q=(?!0(?:\\.0*)?\\s*(?:$|,)))`;
  return `  RewriteCond %{HTTP:Accept-Encoding} "${taken}" [NC]
  RewriteCond \${SITE_ROOT}$1.${ending} -f
  RewriteRule ^(.*(?<!\\.br))$ $1.${ending} [E=site_${ending}:1]
`;
}

function typeRule([ending, type]: readonly [string, string]): string {
  return `  RewriteRule \\${ending}(?:\\.(?:br|gz))?$ - [T=${type},E=no-gzip:1]\n`;
}
