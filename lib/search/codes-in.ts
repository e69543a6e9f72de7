import { audiences, kinds, topics } from '../rules';
import { otherKinds } from './search-id';
import type { SearchEntry } from './search-entry';
import type { Filter } from './state';

/** The codes that there are to tick: those that some entry has, in their usual order. */
export function codesIn(entries: readonly SearchEntry[]): { [F in Filter]: SearchEntry[F][number][] } {
  return {
    topic: topics.filter((code) => entries.some(({ topic }) => topic.includes(code))),
    audience: audiences.filter((code) => entries.some(({ audience }) => audience.includes(code))),
    availability: states.filter((code) => entries.some(({ availability }) => availability.includes(code))),
    kind: [...kinds, ...otherKinds].filter((code) => entries.some(({ kind }) => kind.includes(code))),
  };
}

const states = ['open', 'upcoming', 'unconfirmed', 'closed-for-now', 'ended'] as const;
