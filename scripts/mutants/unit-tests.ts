import { reachOf, sourcesIn } from './tree';

/** Proofs over many random households and texts: each takes more than five seconds. */
const longProofs: readonly string[] = [
  'lib/planner/two-years.test.ts',
  'lib/questions/journey-length.test.ts',
  'lib/rules/proof/rule-mutants.test.ts',
  'lib/rules/soundness.test.ts',
  'lib/share/answers-text.test.ts',
  'lib/share/hostile-texts.test.ts',
];

/** A long proof among short tests of the same file, by what its name begins with. */
const longTests: readonly string[] = ['every set found for '];

/** Every test but the long ones, as vitest asks for it. */
export const shortTests = new RegExp(`^(?!.*(${longTests.join('|')}))`, 's');

/** Tests that find, draw, print or list what was judged elsewhere: they tell what others have told, and take their time. */
const otherRooms: readonly string[] = [
  ...['lib/search/', 'lib/drawing/', 'lib/open-data/', 'lib/i18n/', 'lib/sheet/', 'lib/content/correct/'],
  ...['lib/content/open-data', 'lib/content/stale', 'lib/content/load-', 'lib/content/holidays'],
];

/** Tests outside of lib that tell what lib says: the household format holds every field with its example. */
const besideLib: readonly string[] = ['scripts/write-household-format.test.ts'];

/** A test file, and every file of the project that it runs. */
export type UnitTest = { readonly file: string; readonly reach: ReadonlySet<string> };

/** The unit tests that reach one of these files, without the long proofs. */
export function unitTestsOf(sources: readonly string[]): UnitTest[] {
  const known = new Map<string, Set<string>>();
  const isIn = (file: string, places: readonly string[]) => places.some((place) => file.startsWith(place));
  return [...sourcesIn('lib'), ...besideLib]
    .filter((file) => /\.test\.tsx?$/.test(file) && !longProofs.includes(file) && !isIn(file, otherRooms))
    .map((file) => ({ file, reach: reachOf(file, known) }))
    .filter(({ reach }) => sources.some((source) => reach.has(source)));
}
