import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

const endings = ['', '.ts', '.tsx', '/index.ts'];

/** Every file that an entry brings along into a script, by what it imports and those import in turn; types bring nothing. */
export function broughtBy(entry: string): ReadonlySet<string> {
  const found = new Set([entry]);
  for (const file of found)
    for (const name of importedBy(file)) {
      const path = name.startsWith('@/') ? name.slice(2) : normalize(join(dirname(file), name));
      const target = endings
        .map((end) => path + end)
        .find((each) => /\.tsx?$/.test(each) && existsSync(each));
      if (target) found.add(target);
    }
  return found;
}

function importedBy(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const names: string[] = [];
  const look = (node: ts.Node): void => {
    const name = moduleOf(node);
    if (name && ts.isStringLiteral(name) && /^(\.|@\/)/.test(name.text)) names.push(name.text);
    ts.forEachChild(node, look);
  };
  look(source);
  return names;
}

/** Where a value comes from that is imported, passed on, or fetched later. */
function moduleOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node)) return isForTypes(node) ? undefined : node.moduleSpecifier;
  if (ts.isExportDeclaration(node)) return node.isTypeOnly ? undefined : node.moduleSpecifier;
  const isLater = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  return isLater ? node.arguments[0] : undefined;
}

function isForTypes({ importClause }: ts.ImportDeclaration): boolean {
  if (!importClause || importClause.name) return false;
  const { namedBindings, isTypeOnly } = importClause;
  if (isTypeOnly) return true;
  return (
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((each) => each.isTypeOnly)
  );
}
