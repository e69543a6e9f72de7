import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A household on the day it is judged, as a tree of the project describes it. */
export type Described = { readonly on: string; readonly household: unknown };

/** The same people in the words of two trees: the examples that both have under the same name and day, each as its own editors wrote it. */
export function samePeople(before: string, now: string): { before: Described[]; now: Described[] } {
  const known = new Map(examplesIn(before).map((each) => [keyOf(each), each]));
  const pairs = examplesIn(now).flatMap((each) => {
    const other = known.get(keyOf(each));
    return other ? [{ before: other, now: each }] : [];
  });
  return { before: pairs.map((pair) => pair.before), now: pairs.map((pair) => pair.now) };
}

type NamedExample = Described & { readonly programme: string; readonly name: string };

function examplesIn(tree: string): NamedExample[] {
  const folder = join(tree, 'content/programmes');
  return readdirSync(folder).flatMap((programme) => {
    const file = join(folder, programme, 'examples.yaml');
    const examples: NamedExample[] = existsSync(file) ? parse(readFileSync(file, 'utf8')) : [];
    return examples.map((each) => ({ ...each, programme }));
  });
}

const keyOf = ({ programme, name, on }: NamedExample): string => [programme, name, on].join('\n');
