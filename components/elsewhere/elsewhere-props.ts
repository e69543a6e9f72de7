import type { Locale } from '@/lib/i18n/locales';
import type { Freshness } from '@/lib/rules';
import type { Desk, Elsewhere, ElsewhereWords, Source } from '@/lib/words/content-words';

export type ElsewhereItem = Elsewhere['items'][number];

/** Everything the page of what this site does not judge shows. */
export interface ElsewhereFacts {
  locale: Locale;
  items: readonly ElsewhereItem[];
  words: ElsewhereWords;
  desks: Readonly<Record<string, Desk>>;
  sources: Readonly<Record<string, Source>>;
  freshness: Freshness;
}

/** The desks that the items name, each once, in the order of the items. */
export function desksNamed({ items, desks }: Pick<ElsewhereFacts, 'items' | 'desks'>): Desk[] {
  const ids = new Set(items.flatMap((item) => item.desks));
  return [...ids].flatMap((id) => desks[id] ?? []);
}
