import { readFileSync, statSync } from 'node:fs';

/**
 * Makes something of the text of files, of each again only when it changed; undefined where there is no such file. While a site is built, under the
 * hash of what it is made of, nothing may change, and nobody looks.
 */
export function readOnce<T>(make: (text: string, file: string) => T): (file: string) => T | undefined {
  const kept = new Map<string, { readonly changed: number; readonly made: T }>();
  return (file) => {
    const still = process.env.BUILD_ID !== undefined ? kept.get(file) : undefined;
    if (still) return still.made;
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat === undefined) return undefined;
    // A copy with the time of its original has it to the millisecond.
    const changed = Math.floor(stat.mtimeMs);
    const known = kept.get(file);
    if (known?.changed === changed) return known.made;
    const made = make(readFileSync(file, 'utf8'), file);
    kept.set(file, { changed, made });
    return made;
  };
}
