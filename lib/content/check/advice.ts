import { say, sayWritten } from '../../command-words/say';
import { nearestName } from '../../facts/nearest-name';

/** What to write instead of a name that nothing has: the nearest name, or those that are known. */
export function adviseName(kind: string, written: unknown, names: readonly string[]): string {
  const nearest = nearestName(String(written), names);
  const instead = nearest ?? oneOf(names);
  return say('No {kind} is called {written}. Write {instead}.', {
    kind: sayWritten(kind),
    written: String(written),
    instead,
  });
}

/** More than these nobody reads on a line. */
const mostNamed = 30;

function oneOf(names: readonly string[]): string {
  const [only] = names;
  if (only === undefined) return say('nothing here');
  if (names.length === 1) return only;
  const named = names.slice(0, mostNamed).join(', ');
  const more = names.length - mostNamed;
  return more > 0
    ? say('one of {names} or {more} others', { names: named, more })
    : say('one of {names}', { names: named });
}
