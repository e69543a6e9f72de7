import { nearestName } from '../../facts/nearest-name';

/** What to write instead of a name that nothing has: the nearest name, or all of them. */
export function adviseName(kind: string, written: unknown, names: readonly string[]): string {
  const nearest = nearestName(String(written), names);
  const all = names.length > 1 ? `one of ${names.join(', ')}` : names[0];
  const instead = nearest ?? all ?? 'nothing here';
  return `No ${kind} is called ${String(written)}. Write ${instead}.`;
}
