/** Every source that anything about a programme, service or guide rests on, each once, in the order in which its file names them. */
export function sourcesOf(facts: object): string[] {
  const named = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, each] of Object.entries(value)) {
      if (key === 'source' && typeof each === 'string') named.add(each);
      else visit(each);
    }
  };
  visit(facts);
  return [...named];
}
