import { isSitePath, siteOrigin, sitePath } from '@/lib/site-origin';

/** The path below which the site stands: what SITE_PATH says, or else what SITE_ORIGIN does; where it is no path, a sentence says so and the program ends. */
export function ensurePath(): string {
  const path = process.env.SITE_PATH ?? sitePath(siteOrigin(process.env.SITE_ORIGIN));
  if (isSitePath(path)) return path;
  console.error(`SITE_PATH=${path} is no path: write one without a stroke at its end, for example /shien`);
  process.exit(1);
}
