import { keptFacts, type KeptFacts } from '../kept-facts';
import { contentRoot } from '../load';
import { join } from 'node:path';

/** Everything that is kept true, by its id. */
export function keptOf(id: string, root: string): KeptFacts {
  const kept = keptFacts(join(root, contentRoot)).find(({ facts }) => facts.id === id);
  if (!kept) throw new RangeError(`nothing is called ${id}`);
  return kept;
}

/** The file of that id. What was typed is looked up and never made a path. */
export function factsFile(id: string, root: string): string {
  const { kind, facts } = keptOf(id, root);
  switch (kind) {
    case 'programme':
      return `content/programmes/${facts.id}/rule.yaml`;
    case 'service':
      return `content/services/${facts.id}/service.yaml`;
    case 'guide':
      return `content/guides/${facts.id}/guide.yaml`;
    case 'elsewhere':
      return 'content/elsewhere/items.yaml';
  }
}
