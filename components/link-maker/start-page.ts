import { topicsFragment } from '@/lib/visit/fragment';
import type { Locale } from '@/lib/i18n/locales';
import type { Topic } from '@/lib/rules';

/** Where a link leads: the checker, the list of programmes, or the programme of that id. */
export type StartPage = 'check' | 'list' | { readonly programme: string };

/** The path of a link, from where the site stands. It carries a language, a page and topics, and never an answer. */
export function pathOf(locale: Locale, start: StartPage, topics: readonly Topic[]): string {
  if (start === 'list') return `${locale}/programmes/`;
  if (start !== 'check') return `${locale}/programmes/${start.programme}/`;
  return `${locale}/check/${topics.length > 0 ? `#${topicsFragment(topics)}` : ''}`;
}
