import type { Scope } from '../rules';
import { decoded } from '../share/link-fragment';

/** The pages that ask nothing, by the fragment that shows them. */
const pageNames = ['check-answers', 'result', 'compare', 'keep', 'open', 'plan', 'papers', 'sheet'] as const;

export type PageName = (typeof pageNames)[number];

/** What an address fragment of the checker shows. */
export type Step =
  | { readonly page: 'topics'; readonly chosen: readonly Scope[] }
  | { readonly page: 'question'; readonly address: string }
  | { readonly page: PageName };

/**
 * The name of a step in a fragment as it stands in the address, which may have the end of a sentence or a tracker's parameter behind it. What is no
 * name stays as it is.
 */
export function stepText(fragment: string): string {
  const text = decoded(fragment);
  return /^[?&]/.test(text) ? '' : (/^[\w-]+(?:=[\w,-]*)?/.exec(text)?.[0] ?? text);
}

/** Reads a fragment without its `#`. Topics that the catalogue does not have are left out. */
export function stepOf(fragment: string, topics: readonly Scope[]): Step {
  const [name = '', list = ''] = fragment.split('=');
  if (name === '' || name === 'topics') {
    const named = list.split(',');
    return { page: 'topics', chosen: topics.filter((topic) => named.includes(topic)) };
  }
  const page = pageNames.find((each) => each === fragment);
  return page ? { page } : { page: 'question', address: fragment };
}

/** The start with these topics already chosen. */
export function topicsFragment(topics: readonly Scope[]): string {
  return `topics=${topics.join(',')}`;
}
