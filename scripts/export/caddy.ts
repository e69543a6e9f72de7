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

/** A complete Caddyfile for the exported site, with a root that whoever installs it adapts. */
export function caddyfile(): string {
  const shared = headerNames.filter((name) => !varyingNames.includes(name));
  return `# Made by the build from lib/headers.ts. Point "root" at the exported site, and write the site's name instead of :8080:
# Caddy then fetches a certificate and leads from HTTP to HTTPS.
(site_headers) {
	map {path} ${varyingNames.map((_, place) => `{site_${place}}`).join(' ')} {
${kindPatterns.map(([pattern, kind]) => `		~${pattern} ${valuesOf(kind)}\n`).join('')}		default ${valuesOf('content')}
	}
	map {path} {site_type} {
${Object.entries(contentTypes)
  .map(([ending, type]) => `		~\\${ending}$ "${type}"\n`)
  .join('')}		default "${contentTypes['.html']}"
	}
	header Content-Type {site_type}
	header @copied ?Vary Accept-Encoding
${varyingNames.map(varyingHeader).join('')}${shared.map((name) => `	header ${name} "${sharedValue(name)}"\n`).join('')}	# As soon as the site is never again to be had without HTTPS:
	# header Strict-Transport-Security "max-age=31536000"
}

:8080 {
	root * /srv/site/current
	@copied not path_regexp ${uncompressedPattern}
	# A header without a value would be sent as an empty one.
${varyingNames.map((_, place) => `	@sent_${place} expression {site_${place}} != ""\n`).join('')}	import site_headers
	header / +Vary "Accept-Encoding, Accept-Language"
	request_header -Range
${askedPatterns.map(languageChoice).join('')}	@hidden path /_headers *.br *.gz
	error @hidden 404
	@change not method GET HEAD
	header @change Allow "GET, HEAD"
	respond @change 405
	file_server {
		precompressed br gzip
	}
	handle_errors {
		@local path_regexp local ^/(${locales.join('|')})/
		@other not path */404.html
		# What was said of the address that is not there goes with it.
		route {
			rewrite @local /{re.local.1}/404.html
			rewrite @other /404.html
${varyingNames
  .filter((name) => sharedValue(name) === '')
  .map((name) => `			header -${name}\n`)
  .join('')}			import site_headers
			file_server {
				precompressed br gzip
			}
		}
	}
}
`;
}

function valuesOf(kind: keyof typeof headersByKind): string {
  return varyingNames.map((name) => `"${headersByKind[kind][name] ?? ''}"`).join(' ');
}

function varyingHeader(name: string, place: number): string {
  return `	header @sent_${place} ${name} {site_${place}}\n`;
}

function languageChoice([pattern, locale]: readonly [string, string], place: number): string {
  return `	@asked_${place} {
		path /
		header_regexp Accept-Language (?i)${pattern}
	}
	redir @asked_${place} /${locale}/ 302
`;
}
