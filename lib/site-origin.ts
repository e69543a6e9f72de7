/**
 * The address under which the site will stand, from the setting `SITE_ORIGIN`: `https://navi.example.jp`, or `https://www.example.jp/shien` where it
 * is a folder of another site. Undefined while it is not set; throws where it is no such address, because a wrong one would be published.
 */
export function siteOrigin(setting: string | undefined): string | undefined {
  if (!setting) return undefined;
  const url = URL.canParse(setting) ? new URL(setting) : undefined;
  const path = url?.pathname.replace(/\/$/, '') ?? '';
  if (!url || !/^https?:$/.test(url.protocol) || !isSitePath(path) || url.search || url.hash)
    throw new Error(
      `SITE_ORIGIN is ${setting}. Write an address like https://navi.example.jp or https://www.example.jp/shien`,
    );
  return url.origin + path;
}

/** What stands in that address behind the name of the host: nothing, or `/shien`. */
export function sitePath(origin: string | undefined): string {
  return origin === undefined ? '' : new URL(origin).pathname.replace(/\/$/, '');
}

/** Whether a site can stand below this: nothing, or names behind strokes, of letters that mean nothing else to any server. */
export const isSitePath = (path: string): boolean => /^(?:\/[A-Za-z0-9][\w-]*)*$/.test(path);
