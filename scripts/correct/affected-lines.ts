import { say, sayWritten } from '@/lib/command-words/say';
import { sayDay } from '@/lib/command-words/say-day';
import type { Affected } from '@/lib/content/correct/affected';
import type { AssessmentChange } from '@/lib/report/assessment-changes';

/** Which kept households come to something else and how, in numbers and one by one, and which examples have to follow. */
export function affectedLines(affected: readonly Affected[], all: number): string[] {
  if (affected.length === 0)
    return [say('Of {all} example households none comes to anything else.', { all })];
  const households = new Set(affected.map(({ household }) => household)).size;
  const byHeading = new Map<string, Affected[]>();
  for (const each of affected) {
    const heading = headingOf(each);
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), each]);
  }
  return [
    say(
      'Of {all} example households {households, plural, one {# comes} other {# come}} to something else: {counts}.',
      {
        all,
        households,
        counts: counts(affected),
      },
    ),
    ...[...byHeading].flatMap(([heading, each]) => [heading, ...names(each)]),
    ...toUpdate(affected),
  ];
}

const headingOf = ({ programme, changes }: Affected): string =>
  `${programme}: ${changes.map(changeText).join(say('; '))}`;
const changeText = ({ what, before, after }: AssessmentChange): string =>
  `${sayWritten(what)} ${side(before)} → ${side(after)}`;
const side = (said: string): string => sayDay(sayWritten(said));

/** The programme's own examples by name; those that other programmes keep for their own sake are only counted. */
function names(affected: readonly Affected[]): string[] {
  const isOwn = ({ household: { example }, programme }: Affected) =>
    !example || example.programme === programme;
  const own = affected
    .filter(isOwn)
    .map(({ household: { name } }) => `  ${say('example ‘{name}’', { name })}`);
  const others = affected.length - own.length;
  return others === 0
    ? own
    : [
        ...own,
        `  ${say('{others, plural, one {# example} other {# examples}} of other programmes', { others })}`,
      ];
}

function toUpdate(affected: readonly Affected[]): string[] {
  const places = affected.flatMap(({ household: { example }, isToUpdate }) =>
    isToUpdate && example ? [`  ${example.file}:${example.line}`] : [],
  );
  if (places.length === 0) return [];
  return [
    '',
    say('What these examples expect has to follow ({length}):', { length: places.length }),
    ...places,
  ];
}

/** How often each thing changes, once a household and programme: verdict 2, amount 14. */
function counts(affected: readonly Affected[]): string {
  const kinds = affected.flatMap(({ changes }) => [...new Set(changes.map(({ what }) => kindOf(what)))]);
  return [...new Set(kinds)]
    .map((kind) => `${sayWritten(kind)} ${kinds.filter((each) => each === kind).length}`)
    .join(say(', '));
}

/** What is counted together: the conditions, and what single adults and children come to. */
function kindOf(what: string): string {
  const [first = what, of] = what.split(' ');
  return first === 'condition' || of === 'of' ? first : what;
}
