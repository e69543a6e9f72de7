/**
 * The address under which the site will stand, from the setting `SITE_ORIGIN`: `https://navi.example.jp` without a path. Undefined while it is not
 * set; throws where it is no such address, because a wrong one would be published.
 */
export function siteOrigin(setting: string | undefined): string | undefined {
  if (!setting) return undefined;
  const url = URL.canParse(setting) ? new URL(setting) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash)
    throw new Error(`SITE_ORIGIN is ${setting}. Write an address without a path: https://navi.example.jp`);
  return url.origin;
}
