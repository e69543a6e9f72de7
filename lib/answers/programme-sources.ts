import type { Programme, Service } from '../rules/schema';

/** Every source that anything about a programme or service rests on, each once, in the order in which the rule names them. */
export function sourcesOf(programme: Programme | Service): string[] {
  const named = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, each] of Object.entries(value)) {
      if (key === 'source' && typeof each === 'string') named.add(each);
      else visit(each);
    }
  };
  visit(programme);
  return [...named];
}
