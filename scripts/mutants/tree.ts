import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, normalize, relative, resolve } from 'node:path';
import ts from 'typescript';

const left = new Set(['node_modules', '.git', '.cache', '.next', 'out', 'hosting', 'test-results', 'e2e']);

/** A copy of the project outside of it, with the same packages. What happens to it is nobody's loss. */
export function copyOfTree(): string {
  const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
  for (const name of readdirSync('.')) {
    if (!left.has(name)) cpSync(name, join(copy, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** Takes a copy away; the packages behind its link stay. */
export function dropCopy(copy: string): void {
  rmSync(copy, { recursive: true, force: true });
}

/** TypeScript files below a folder, or the file itself. */
export function sourcesIn(place: string): string[] {
  if (place.endsWith('.ts')) return [place];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(place, name))
    .sort();
}

/** Every file of the project that a file brings in, itself included; types alone do not count. */
export function reachOf(file: string, known: Map<string, Set<string>>): Set<string> {
  const reach = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reach.has(next)) continue;
    reach.add(next);
    const direct = known.get(next) ?? importsOf(next);
    known.set(next, direct);
    open.push(...direct);
  }
  return reach;
}

function importsOf(file: string): Set<string> {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'));
  return new Set(importedFiles.flatMap(({ fileName }) => fileNamed(fileName, dirname(file)) ?? []));
}

const listed = new Map<string, readonly string[]>();

function fileNamed(name: string, from: string): string | undefined {
  if (!name.startsWith('.') && !name.startsWith('@/')) return undefined;
  const path = name.startsWith('@/') ? normalize(name.slice(2)) : relative('.', resolve(from, name));
  return ['', '.ts', '.tsx', '/index.ts'].map((end) => path + end).find(isSource);
}

function isSource(path: string): boolean {
  const folder = dirname(path);
  try {
    const names = listed.get(folder) ?? readdirSync(folder);
    listed.set(folder, names);
    return /\.tsx?$/.test(path) && names.includes(basename(path));
  } catch {
    return false;
  }
}
