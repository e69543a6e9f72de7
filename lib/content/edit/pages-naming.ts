import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contentRoot } from '../load';

const kinds = {
  programmes: 'programmes',
  services: 'programmes',
  guides: 'guides',
  questions: 'questions',
} as const;

/**
 * The pages that files of these ids have a say in: their own, and those whose files name them, since content refers to other content by its id alone.
 */
export function pagesNaming(ids: readonly string[], root: string): string[] {
  if (ids.length === 0) return [];
  const named = new RegExp(`(?<![a-z0-9-])(${ids.join('|')})(?![a-z0-9-])`);
  const pages = Object.entries(kinds).flatMap(([kind, path]) =>
    readdirSync(join(root, contentRoot, kind)).flatMap((id) => {
      const folder = join(root, contentRoot, kind, id);
      if (!statSync(folder).isDirectory()) return [];
      const isNamed = ids.includes(id) || readdirSync(folder).some((file) => saysIt(join(folder, file)));
      return isNamed ? [`${path}/${id}/`] : [];
    }),
  );
  // All of them stand in the list, and one that is new has no file yet.
  return ['programmes/', ...new Set([...pages, ...ids.filter(isNew).map((id) => `programmes/${id}/`)])];
  function isNew(id: string): boolean {
    return !Object.keys(kinds).some((kind) => existsSync(join(root, contentRoot, kind, id)));
  }
  function saysIt(file: string): boolean {
    return !file.endsWith('examples.yaml') && named.test(readFileSync(file, 'utf8'));
  }
}
