import { isSitePath, siteOrigin, sitePath } from '@/lib/site-origin';

/** The path below which the site stands: what SITE_PATH says, or else what SITE_ORIGIN does; where it is no path, a sentence says so and the program ends. */
export function ensurePath(): string {
  const path = process.env.SITE_PATH ?? sitePath(siteOrigin(process.env.SITE_ORIGIN));
  const problem = pathProblem(path);
  if (problem === undefined) return path;
  console.error(problem);
  process.exit(1);
}

/** What to write instead where a text is no path of a site. */
export function pathProblem(path: string): string | undefined {
  if (isSitePath(path)) return undefined;
  return `SITE_PATH=${path} is no path: write one without a stroke at its end, for example /shien`;
}
