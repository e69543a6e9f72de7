import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import ts from 'typescript';
import { sourcesIn } from '../mutants/tree';

/** Names that the framework asks for, the same in every file. */
const framework = new Set([
  ...['metadata', 'generateMetadata', 'dynamic', 'dynamicParams', 'generateStaticParams', 'GET'],
  ...['layout.tsx', 'page.tsx', 'route.ts', 'index.ts', 'mount.ts', 'mount.tsx'],
]);

/** What is meant by two or more things: each name with the places that bear it. */
type Shared = ReadonlyMap<string, readonly string[]>;

/** Names that two or more files export. A name should mean one thing wherever it is read. */
export function namesOfMany(places: readonly string[]): Shared {
  return shared(places.flatMap(sourcesIn), namesExported);
}

/** File names that stand in two or more folders. */
export function filesOfMany(places: readonly string[]): Shared {
  return shared(places.flatMap(sourcesIn), (file) => [basename(file)]);
}

function shared(files: readonly string[], namesOf: (file: string) => Iterable<string>): Shared {
  const places = new Map<string, string[]>();
  for (const file of files)
    for (const name of namesOf(file))
      if (!framework.has(name)) places.set(name, [...(places.get(name) ?? []), file]);
  return new Map([...places].filter(([, found]) => found.length > 1));
}

function namesExported(file: string): Set<string> {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return new Set(source.statements.filter(isExported).flatMap(namesOfStatement));
}

function isExported(statement: ts.Statement): boolean {
  const kinds = ts.canHaveModifiers(statement)
    ? ts.getModifiers(statement)?.map(({ kind }) => kind)
    : undefined;
  return (
    kinds !== undefined &&
    kinds.includes(ts.SyntaxKind.ExportKeyword) &&
    !kinds.includes(ts.SyntaxKind.DefaultKeyword)
  );
}

function namesOfStatement(statement: ts.Statement): string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) =>
      ts.isIdentifier(name) ? [name.text] : [],
    );
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isClassDeclaration(statement);
  return isNamed && statement.name ? [statement.name.text] : [];
}
