import { nearestName } from '../../facts/nearest-name';

/** What to write instead of a name that nothing has: the nearest name, or all of them. */
export function adviseName(kind: string, written: unknown, names: readonly string[]): string {
  const nearest = nearestName(String(written), names);
  const instead = nearest ?? (names.length > 0 ? `one of ${names.join(', ')}` : 'nothing here');
  return `No ${kind} is called ${String(written)}. Write ${instead}.`;
}
