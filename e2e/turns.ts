/**
 * The journeys of which `npm test` takes a third each day, below `e2e/` and without `.spec.ts`: other languages, smaller rooms and rarer ways of what
 * every day shows once. Each third takes about as long. `npx playwright test` and `npm run prove` take all.
 */
export const turns: readonly (readonly string[])[] = [
  [
    ...['checker/dates', 'checker/due', 'checker/erase-answers', 'checker/foreign-resident', 'checker/keep'],
    ...['checker/keep-accessibility', 'checker/midnight', 'desk/desk-accessibility', 'desk/erase-visit'],
    ...['desk/link', 'measures', 'open-data', 'site/dark', 'site/embed'],
  ],
  [
    ...['any-place', 'checker/brought-links', 'checker/checker-accessibility', 'checker/drawings'],
    ...[
      'checker/english',
      'checker/family',
      'checker/mover',
      'checker/never-blank',
      'checker/seven-journeys',
      'checker/single',
    ],
    ...['desk/printed-sheet', 'guides', 'site/pdf-language', 'site/rule-picture', 'ways-to-counter'],
  ],
  [
    ...['checker/bad-input', 'checker/clerk', 'checker/compare', 'checker/faults', 'checker/lists'],
    ...['checker/plan', 'checker/result-size', 'desk/desk', 'desk/links', 'desk/record', 'finder', 'help'],
    ...['site/furigana', 'site/header', 'site/text-to-script'],
  ],
];

/** What is not looked at on a day whose number is `day`: the files of the other turns, and tests tagged with one of them. */
export function outOfTurn(day: number): { readonly testIgnore: string[]; readonly grepInvert: RegExp } {
  const turn = day % turns.length;
  const others = turns.filter((_, place) => place !== turn).flat();
  return {
    testIgnore: others.map((name) => `**/e2e/${name}.spec.ts`),
    grepInvert: new RegExp(`@turn(?!${turn})`),
  };
}
