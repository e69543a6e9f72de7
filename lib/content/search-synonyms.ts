import { spelling, type SynonymGroups } from '../search/synonyms';

/** Groups of several languages, those that share a word as one: who types hoikuen means the nursery of every language. Each spelling stands once. */
export function joinedGroups(groups: SynonymGroups, alike: (text: string) => string): SynonymGroups {
  const joined: Map<string, string>[] = [];
  for (const words of groups) {
    const group = new Map(words.map((word) => [spelling(alike(word)), word]));
    const sharing = joined.filter((other) => [...group.keys()].some((key) => other.has(key)));
    for (const other of sharing) joined.splice(joined.indexOf(other), 1);
    joined.push(new Map([...sharing.flatMap((other) => [...other]), ...group]));
  }
  return joined.map((group) => [...group.values()]);
}
