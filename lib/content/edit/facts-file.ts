import { join } from 'node:path';
import { keptFacts, type KeptFacts } from '../kept-facts';
import { contentRoot } from '../load';

/** Everything that is kept true, by its id. */
export function keptOf(id: string, root: string): KeptFacts {
  const kept = keptFacts(join(root, contentRoot)).find(({ facts }) => facts.id === id);
  if (!kept) throw new RangeError(`nothing is called ${id}`);
  return kept;
}

/** The file of that id. What was typed is looked up and never made a path. */
export function factsFile(id: string, root: string): string {
  const { kind } = keptOf(id, root);
  return kind === 'elsewhere'
    ? 'content/elsewhere/items.yaml'
    : `content/${wordsFolder(id, root)}/${files[kind]}`;
}

/** Where its words are, as marks of translations call it: `programmes/child-medical`. */
export function wordsFolder(id: string, root: string): string {
  const { kind, facts } = keptOf(id, root);
  return kind === 'elsewhere' ? kind : `${kind}s/${facts.id}`;
}

const files = { programme: 'rule.yaml', service: 'service.yaml', guide: 'guide.yaml' } as const;

/** The desk to ask about it. */
export function firstDesk(id: string, root: string): string {
  return keptOf(id, root).desks[0] ?? '';
}
