import { hashedFolders, headersByKind, islandSections } from '@/lib/headers';

/**
 * The `_headers` file that static hosts read. Some of them join the values of all patterns that match, so the patterns
 * only add: everything gets what all kinds share and the wider policy, pages without scripts a second, stricter one.
 */
export function staticHostHeaders(addresses: string[]): string {
  const { 'Cache-Control': fresh = '', ...shared } = headersByKind.island;
  const strict = { 'Content-Security-Policy': headersByKind.content['Content-Security-Policy'] ?? '' };
  const immutable = { 'Cache-Control': headersByKind.hashed['Cache-Control'] ?? '' };
  const patterns = [...new Set(addresses.filter((address) => address.endsWith('/')).map(patternOf))].sort();
  return [
    block('/*', shared),
    ...hashedFolders.map((folder) => block(`${folder}*`, { ...immutable, ...strict })),
    ...patterns.map((pattern) =>
      block(pattern, { 'Cache-Control': fresh, ...(isIsland(pattern) ? {} : strict) }),
    ),
  ].join('\n');
}

/** `/ja/programmes/child-medical/` → `/:locale/programmes/*`: few patterns, because hosts limit their number. */
function patternOf(address: string): string {
  const [, locale, section] = address.split('/');
  if (!locale) return '/';
  return section ? `/:locale/${section}/*` : '/:locale/';
}

function isIsland(pattern: string): boolean {
  return islandSections.some((section) => pattern === `/:locale/${section}/*`);
}

function block(pattern: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${pattern}\n${lines.join('')}`;
}
