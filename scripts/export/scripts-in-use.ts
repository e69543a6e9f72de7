/**
 * The scripts that the pages load, out of all that the build made. Sound only without lazy chunks, which are named nowhere
 * in full; and a lazy chunk that is gone after a new release would take the whole page with it. So one is refused.
 */
export function scriptsInUse(pages: string[], scripts: Map<string, string>): Set<string> {
  const used = new Set(
    [...scripts.keys()].filter((file) => pages.some((html) => html.includes(addressIn(file)))),
  );
  const lazy = [...used].find(
    (file) => /\/webpack-/.test(file) && !/\.u=\w+=>\{\}/.test(scripts.get(file) ?? ''),
  );
  if (lazy) throw new Error(`${lazy} loads a script later on. Import it at the top of the island instead.`);
  return used;
}

function addressIn(file: string): string {
  return `/${file.split('/').map(encodeURIComponent).join('/')}"`;
}
