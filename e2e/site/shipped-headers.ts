import { readFileSync } from 'node:fs';

/**
 * What a static host sends for an address when it follows the shipped file: all patterns that match count, and of two
 * policies joined by the host the stricter one, which stands last, is the one that decides.
 */
export function shippedHeaders(address: string): Record<string, string> {
  return Object.fromEntries(headersFor(address));
}

/** What a host sends that joins the values of all patterns that match. */
export function joinedHeaders(address: string): Record<string, string> {
  const joined: Record<string, string> = {};
  for (const [name, value] of headersFor(address))
    joined[name] = name in joined ? `${joined[name]}, ${value}` : value;
  return joined;
}

function headersFor(address: string): [string, string][] {
  const blocks = readFileSync('out/_headers', 'utf8').trim().split(/\n\n/);
  return blocks
    .map(parse)
    .filter(({ pattern }) => pattern.test(address))
    .flatMap(({ headers }) => headers);
}

function parse(block: string) {
  const [pattern = '', ...lines] = block.split('\n');
  const source = pattern
    .replace(/[.?+]/g, '\\$&')
    .replaceAll('*', '.*')
    .replace(/:[a-z]+/g, '[^/]+');
  const headers = lines.map(
    (line) =>
      line
        .trim()
        .split(/: (.*)/s)
        .slice(0, 2) as [string, string],
  );
  return { pattern: new RegExp(`^${source}$`), headers };
}
