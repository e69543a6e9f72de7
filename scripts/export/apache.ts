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

/** A complete virtual host of Apache for the exported site, with a root that whoever installs it adapts. */
export function apacheHost(): string {
  const shared = headerNames.filter((name) => sharedValue(name) !== '');
  return `# Made by the build from lib/headers.ts. Needs: a2enmod headers rewrite. Point the root at the exported site.
Listen 8080
<VirtualHost *:8080>
  Define SITE_ROOT /srv/site/current
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

  ErrorDocument 404 /404.html
${locales.map((locale) => `  <Location /${locale}/>\n    ErrorDocument 404 /${locale}/404.html\n  </Location>\n`).join('')}
  RewriteEngine On
  RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$
  RewriteRule ^ - [R=405,L]
${askedPatterns.map(languageChoice).join('')}  RewriteRule ^/_headers$|\\.(?:br|gz)$ - [R=404,L]
  RewriteCond \${SITE_ROOT}$1/index.html !-f
  RewriteRule ^(.*)/$ - [R=404,L]
  RewriteRule ^(.*)/$ $1/index.html
${compressed('br', 'br')}${compressed('gz', 'gzip')}${Object.entries(contentTypes).map(typeRule).join('')}  Header set Content-Encoding br env=site_br
  Header set Content-Encoding gzip env=site_gz
  Header merge Vary Accept-Encoding "expr=%{REQUEST_URI} !~ m#${uncompressedPattern}#"
  Header always merge Vary Accept-Language "expr=%{REQUEST_URI} =~ m#^/(?:index\\.html)?$#"
</VirtualHost>
`;
}

/** What differs from pages without a script. */
function kindHeaders([pattern, kind]: (typeof kindPatterns)[number]): string {
  return varyingNames
    .map((name) => [name, headersByKind[kind][name]] as const)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `  Header always set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${pattern}#"\n`)
    .join('');
}

function languageChoice([pattern, locale]: readonly [string, string]): string {
  return `  RewriteCond %{HTTP:Accept-Language} "${pattern}" [NC]\n  RewriteRule ^/$ /${locale}/ [R=302,L]\n`;
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
