import {
  dataFolder,
  hashedFolders,
  headersByKind,
  islandPages,
  kindOf,
  pictureFolder,
  withoutFraming,
  workerAddress,
} from '@/lib/headers';

/**
 * The `_headers` file that static hosts read. Some of them join the values of all patterns that match, so the patterns
 * only add: everything gets what all kinds share and a policy as wide as any but for frames, and every page the policy of its kind.
 * What no pattern names, such as a wrong address, refuses frames by `X-Frame-Options`.
 */
export function staticHostHeaders(addresses: string[]): string {
  const {
    'Cache-Control': fresh = '',
    'Content-Security-Policy': wide = '',
    ...shared
  } = headersByKind['furigana-island'];
  const patterns = patternsOf(addresses.filter((address) => address.endsWith('/')));
  return [
    block('/*', { ...shared, 'Content-Security-Policy': withoutFraming(wide) }),
    ...hashedFolders.map((folder) =>
      block(`${folder}*`, {
        'Cache-Control': headersByKind.hashed['Cache-Control'] ?? '',
        'Content-Security-Policy': headersByKind.hashed['Content-Security-Policy'] ?? '',
      }),
    ),
    block(`${dataFolder}*`, {
      'Cache-Control': fresh,
      'Access-Control-Allow-Origin': headersByKind.data['Access-Control-Allow-Origin'] ?? '',
      'Content-Security-Policy': headersByKind.data['Content-Security-Policy'] ?? '',
    }),
    ...[`${pictureFolder}*`, workerAddress, ...patterns].map((pattern) =>
      block(pattern, {
        'Cache-Control': fresh,
        'Content-Security-Policy': headersByKind[kindOf(pattern)]['Content-Security-Policy'] ?? '',
      }),
    ),
  ].join('\n');
}

/** One pattern for a page in all languages where they are of one kind; otherwise one for each language, because no two patterns may match. */
function patternsOf(addresses: string[]): string[] {
  const kinds = new Map<string, Set<string>>();
  for (const address of addresses) {
    const pattern = patternOf(address);
    kinds.set(pattern, (kinds.get(pattern) ?? new Set()).add(kindOf(address)));
  }
  const patterns = addresses.map((address) => {
    const pattern = patternOf(address);
    return kinds.get(pattern)?.size === 1 ? pattern : pattern.replace(':locale', address.split('/')[1] ?? '');
  });
  return [...new Set(patterns)].sort();
}

/**
 * `/ja/desk/links/` → `/:locale/desk/*`: few patterns, because hosts limit their number. A page that alone runs a script and what lies
 * below it have two, of which no address matches both: `/:locale/programmes/` and `/:locale/programmes/:id/`.
 */
function patternOf(address: string): string {
  const [, locale, section, ...below] = address.split('/');
  if (!locale) return '/';
  if (!section) return '/:locale/';
  if (!islandPages.includes(section)) return `/:locale/${section}/*`;
  return `/:locale/${section}/${':id/'.repeat(below.length - 1)}`;
}

function block(pattern: string, headers: Record<string, string>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${pattern}\n${lines.join('')}`;
}
