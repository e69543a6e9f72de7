/**
 * A page whose own addresses lead from where it stands to where they lead: `/ja/check/` is `../../check/` on `/ja/programmes/child-medical/`. So the
 * site works in whatever folder of a host it is put.
 */
export function withRelativeAddresses(html: string, page: string): string {
  return html.replace(
    ownAddress,
    (_, before: string, address: string) => before + relativeAddress(page, address),
  );
}

/** A page that is shown in the place of others, at any depth: its own addresses begin with the path below which the site stands. */
export function withAddressesBelow(html: string, path: string): string {
  return html.replace(ownAddress, (_, before: string, address: string) => before + path + address);
}

/** What an attribute leads to or fetches, and the names of files among what an island is given. No text has such quotation marks. */
const ownAddress = /(\s(?:href|src|data-later)="|&quot;(?=\/checker\/))(\/(?!\/)[^"&]*)/g;

/** The way from one address to another: `/ja/`, `/en/#a` → `../en/#a`. */
export function relativeAddress(from: string, to: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(to) ?? [];
  const [here, there] = [from.split('/').slice(0, -1), path.split('/')];
  const shared = here.findIndex((name, place) => name !== there[place] || place === there.length - 1);
  const same = shared === -1 ? here.length : shared;
  return ('../'.repeat(here.length - same) + there.slice(same).join('/') || './') + rest;
}
