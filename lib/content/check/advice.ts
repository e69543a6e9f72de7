import { say, sayWritten } from '../../command-words/say';
import { nearestName } from '../../facts/nearest-name';

/** What to write instead of a name that nothing has: the nearest name, or all of them. */
export function adviseName(kind: string, written: unknown, names: readonly string[]): string {
  const nearest = nearestName(String(written), names);
  const all = names.length > 1 ? say('one of {names}', { names: names.join(', ') }) : names[0];
  const instead = nearest ?? all ?? say('nothing here');
  return say('No {kind} is called {written}. Write {instead}.', {
    kind: sayWritten(kind),
    written: String(written),
    instead,
  });
}
