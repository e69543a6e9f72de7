import { answerFields } from '@/lib/facts/fields';
import { maxChildren, maxPeriods, type Input, type InputOwner } from '@/lib/facts/inputs';
import { meaningsIn } from './meaning-of';

/** The household format as a page to read: one table for each kind of thing a household is made of. */
export function householdMarkdown(): string {
  return [
    '# The household format',
    '',
    'One household as YAML or JSON, for `npm run --silent assess`. `docs/examples/` has whole ones to begin with, and',
    '`public/household.schema.json` is the same format as JSON Schema. `npx tsx scripts/write-household-format.ts` writes',
    'both; correct the words in `lib/facts/field-meanings.ts`.',
    '',
    '- Every field may be left out: it was not asked. `unknown` says that it was asked and is not known.',
    '- A date is a day (`2027-03-15`), a month (`2027-03`), a year (`"2027"`, in quotes) or a span (`2027-03/2027-05`).',
    '- Each person has a home, work and days of their own: what is written of `self` is not taken to hold for anybody else.',
    '  Of a spouse or child, `livesWithSelf` says that the home is the same or that they move in on the same day; then',
    '  `residence` is left out, and `moveInDate` where they move along. Of others, write both.',
    '- What was described before people had homes of their own (`residence`, `workRoutes`, `dwelling` and others at the top,',
    '  `pregnant`, `careReason`) is still read: the first are of `self`. The result then lists what was never told.',
    `- At most ${maxChildren} children and ${maxPeriods} periods for each adult.`,
    ...table('The household', '', 'household'),
    ...table('`self`, and `spouse` where there is one', 'self.', 'adult'),
    ...table('Each of `periods`', 'self.periods[].', 'period'),
    ...table('Each of `children`', 'children[].', 'child'),
    '',
  ].join('\n');
}

function table(title: string, prefix: string, group: InputOwner): string[] {
  const rows = meaningsIn(group).map(
    ([name, { meaning, example }]) =>
      `| \`${name === 'livesWithSelf' && group === 'adult' ? 'spouse.' : prefix}${name}\` | ${meaning} | ${valuesOf(Object(answerFields[group])[name])} | \`${JSON.stringify(example)}\` |`,
  );
  return [
    '',
    `## ${title}`,
    '',
    '| Field | Meaning | Values | Example |',
    '| --- | --- | --- | --- |',
    ...rows,
  ];
}

function valuesOf(input: Input | undefined): string {
  switch (input?.type) {
    case undefined:
      return '';
    case 'boolean':
      return '`true`, `false`';
    case 'choice':
      return input.codes.map((code) => `\`${code}\``).join(', ');
    case 'choices':
      return `list of ${input.codes.map((code) => `\`${code}\``).join(', ')}`;
    case 'number':
      return `0 to ${input.max}`;
    case 'date':
      return [
        'date',
        ...(input.none ? ['`none`'] : []),
        ...(input.future ? [] : ['not after the day of assessment']),
      ].join(', ');
  }
}
