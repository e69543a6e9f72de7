/** By what the list can be narrowed down; each is a list of codes of an entry. */
export const filters = ['topic', 'audience', 'availability', 'kind'] as const;
export type Filter = (typeof filters)[number];

/** What somebody has typed and ticked to find something. */
export interface SearchState {
  readonly typed: string;
  readonly chosen: Readonly<Record<Filter, readonly string[]>>;
}

/** What nobody types by hand: longer texts in an address are cut. */
export const longestSearch = 100;

/** The state as the end of an address that no server sees: `#q=引っ越し&topic=moving,home`; empty when nothing is searched. */
export function fragmentFrom({ typed, chosen }: SearchState): string {
  const fields = new URLSearchParams();
  if (typed.trim() !== '') fields.set('q', typed.trim().slice(0, longestSearch));
  for (const filter of filters) if (chosen[filter].length > 0) fields.set(filter, chosen[filter].join(','));
  const text = fields.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `#${text}`;
}

/** The state in an address; nothing searched where it only names a place on the page, such as `#moving`. */
export function stateFrom(fragment: string): SearchState {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const codes = (filter: Filter) => (fields.get(filter) ?? '').split(',').filter((code) => code !== '');
  return {
    typed: (fields.get('q') ?? '').slice(0, longestSearch),
    chosen: {
      topic: codes('topic'),
      audience: codes('audience'),
      availability: codes('availability'),
      kind: codes('kind'),
    },
  };
}

/** Whether nothing is typed or ticked. */
export function isEmpty(state: SearchState): boolean {
  return fragmentFrom(state) === '';
}
