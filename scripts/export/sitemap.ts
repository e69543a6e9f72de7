import { framedSection } from '@/lib/headers';
import { languages } from '@/lib/i18n/languages';
import { defaultLocale, isLocale, locales } from '@/lib/i18n/locales';

/** What stands in the sitemap while nobody has told the site's address: a name that never leads anywhere. */
export const noOrigin = 'https://example.invalid';

/** The pages that search engines may list, by their addresses, with the same page in other languages. */
export function sitemap(addresses: readonly string[], origin = noOrigin): string {
  const listed = addresses.filter(isListed);
  const entries = listed.map((address) => {
    const links = alternates(address, listed).map(
      ([language, other]) =>
        `    <xhtml:link rel="alternate" hreflang="${language}" href="${escaped(origin + other)}"/>\n`,
    );
    return `  <url>\n    <loc>${escaped(origin + address)}</loc>\n${links.join('')}  </url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('')}</urlset>
`;
}

/** Every robot may read everything; where the sitemap is, as soon as the address is known. */
export function robots(origin: string | undefined): string {
  const rules = 'User-agent: *\nAllow: /\n';
  return origin === undefined ? rules : `${rules}\nSitemap: ${origin}/sitemap.xml\n`;
}

/** Pages, but not those that are shown when something is missing or inside another site. */
function isListed(address: string): boolean {
  return address.endsWith('/') && address.split('/')[2] !== framedSection;
}

/** The page in the languages that have a code of their own; who speaks none of them gets Japanese. Easy Japanese has no code. */
function alternates(address: string, listed: readonly string[]): [string, string][] {
  const [, locale, ...rest] = address.split('/');
  if (!isLocale(locale)) return [];
  const inLanguage = (language: string) => ['', language, ...rest].join('/');
  const all = locales.flatMap((each): [string, string][] => {
    const { hreflang } = languages[each];
    return hreflang ? [[hreflang, inLanguage(each)]] : [];
  });
  return [...all, ['x-default', inLanguage(defaultLocale)] as [string, string]].filter(([, other]) =>
    listed.includes(other),
  );
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
