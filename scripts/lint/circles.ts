import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { sourcesIn } from '../mutants/tree';

/** Files that import each other in a circle, types included: one such circle, or none. */
export function circleIn(places: readonly string[]): readonly string[] {
  const imports = new Map(places.flatMap(sourcesIn).map((file) => [file, new Set<string>()]));
  for (const [file, targets] of imports) {
    for (const name of importsIn(file)) {
      const target = endings.map((end) => pathOf(name, file) + end).find((path) => imports.has(path));
      if (target) targets.add(target);
    }
  }
  return circleOf(imports);
}

const endings = ['', '.ts', '.tsx', '/index.ts'];

function pathOf(name: string, file: string): string {
  return name.startsWith('@/') ? name.slice(2) : normalize(join(dirname(file), name));
}

function importsIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const name = statement.moduleSpecifier;
    return name && ts.isStringLiteral(name) && /^(\.|@\/)/.test(name.text) ? [name.text] : [];
  });
}

/** Takes away files that import nothing until none is left, or every one that is leads to a circle. */
function circleOf(imports: ReadonlyMap<string, Set<string>>): readonly string[] {
  const left = new Map(imports);
  for (let size = -1; size !== left.size;) {
    size = left.size;
    for (const [file, targets] of left)
      if (![...targets].some((target) => left.has(target))) left.delete(file);
  }
  const way: string[] = [];
  let [next] = left.keys();
  while (next !== undefined && !way.includes(next)) {
    way.push(next);
    next = [...(left.get(next) ?? [])].find((target) => left.has(target));
  }
  return next === undefined ? [] : [...way.slice(way.indexOf(next)), next];
}
