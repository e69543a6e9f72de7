import type { PaperOrigin, Programme } from '../rules';

/** A paper to fetch once, and the programmes that ask for it; `source` is the one of the first. */
export type Paper = {
  readonly id: string;
  readonly from: PaperOrigin | undefined;
  readonly source: string;
  readonly programmes: readonly string[];
};

/** The papers of all these programmes, the same one once, in the order in which the programmes name them. */
export function papersOf(programmes: readonly Programme[]): Paper[] {
  const papers = new Map<string, Paper>();
  for (const { id, papers: listed } of programmes) {
    for (const paper of listed) {
      const known = papers.get(paper.id);
      papers.set(paper.id, {
        id: paper.id,
        from: known?.from ?? paper.from,
        source: known?.source ?? paper.source,
        programmes: [...(known?.programmes ?? []), id],
      });
    }
  }
  return [...papers.values()];
}
