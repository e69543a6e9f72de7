import { say, sayWritten } from '@/lib/command-words/say';
import type { Catalogue, Programme } from '@/lib/rules';

/** What was edited since the last commit, as far as it can be named: programmes, their figures, and other parts of a rule. */
export function editedLines(before: Catalogue, after: Catalogue): string[] {
  const old = new Map(before.programmes.map((each) => [each.id, each]));
  const now = new Set(after.programmes.map(({ id }) => id));
  const lines = [
    ...after.programmes.flatMap((programme) => {
      const previous = old.get(programme.id);
      return previous ? partLines(previous, programme) : [say('{id} is new.', { id: programme.id })];
    }),
    ...[...old.keys()].filter((id) => !now.has(id)).map((id) => say('{id} is gone.', { id })),
    ...(isSame(before.places, after.places) ? [] : [say('content/places.yaml was edited.')]),
  ];
  return lines.length > 0 ? lines : [say('No rule was edited since the last commit.')];
}

function partLines(before: Programme, after: Programme): string[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => !isSame(old[name], now[name]))
    .map((name) =>
      name.startsWith('figures.')
        ? `${after.id}, ${name}: ${shown(old[name])} → ${shown(now[name])}`
        : say('{id}, {name} was edited.', { id: after.id, name }),
    );
}

/** The parts of a rule by name, each figure for itself. */
function fieldsOf({ figures, ...parts }: Programme): Readonly<Record<string, unknown>> {
  const each = Object.entries(figures).map(([name, { value, source }]) => [
    `figures.${name}`,
    say('{value}, by {source}', { value, source }),
  ]);
  return { ...Object.fromEntries(each), ...parts };
}

const shown = (figure: unknown): string => (figure === undefined ? sayWritten('none') : String(figure));
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
