/** Where the site stands, seen by the way up from this page: `https://navi.example.jp/`, or `https://www.example.jp/shien/` in a folder of another site. */
export const siteRoot = (up: '../..' | '../../..'): string => new URL(up, location.href).href;
