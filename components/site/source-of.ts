import type { Source } from '@/lib/words/content-words';

/** The source of that id; throws where the content check would refuse it. */
export function sourceOf({ sources }: { sources: Readonly<Record<string, Source>> }, id: string): Source {
  const source = sources[id];
  if (!source) throw new Error(`no source is called ${id}`);
  return source;
}
