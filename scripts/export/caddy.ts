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

/** A complete Caddyfile for the exported site, which was built for a path; whoever installs it adapts root and path. */
export function caddyfile(path = ''): string {
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
	# The page of what is not there is shown at any depth: where the site was not built for this path, its addresses are written anew.
	templates @moved
	respond @moved \`{{include .Req.URL.Path | replace "=\\"${path}/" (printf "=\\"%s/" (placeholder "site_path"))}}\`
}

:8080 {
	root * /srv/site/current
	# Where the site stands below a path of another site, as "/shien", which then hands on whole addresses:
	# reverse_proxy /shien/* 127.0.0.1:8080
	map {host} {site_path} {
		default "${path}"
	}
	@moved {
		path */404.html
		expression {site_path} != "${path}"
	}
	@copied {
		not path_regexp ${uncompressedPattern}
		not {
			path */404.html
			expression {site_path} != "${path}"
		}
	}
	# A header without a value would be sent as an empty one.
${varyingNames.map((_, place) => `	@sent_${place} expression {site_${place}} != ""\n`).join('')}	route {
		uri replace {site_path}/ / 1
		import site_headers
		header / +Vary "Accept-Encoding, Accept-Language"
		request_header -Range
${askedPatterns.map(languageChoice).join('')}		@change not method GET HEAD
		header @change Allow "GET, HEAD"
		respond @change 405
		@hidden path /_headers *.br *.gz
		error @hidden 404
		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		@local path_regexp local ^/(${locales.join('|')})/
		@other not path */404.html
		# What was said of the address that is not there goes with it.
		route {
			uri replace {site_path}/ / 1
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
  return `		@asked_${place} {
			path /
			header_regexp Accept-Language (?i)${pattern}
		}
		redir @asked_${place} ${locale}/ 302
`;
}
