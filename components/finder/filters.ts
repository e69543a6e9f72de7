import { filters, type Filter, type SearchState } from '@/lib/search/state';
import { part } from './part';
import * as parts from './part-ids';

/** What is typed and ticked at the moment. */
export function readFilters(): SearchState {
  const ticked = (filter: Filter) =>
    boxesOf(filter)
      .filter(({ checked }) => checked)
      .map(({ value }) => value);
  const chosen = {
    topic: ticked('topic'),
    audience: ticked('audience'),
    availability: ticked('availability'),
    kind: ticked('kind'),
  };
  for (const filter of filters) tellTicked(filter, chosen[filter].length);
  return { typed: field().value, chosen };
}

/** Types and ticks what a state says; codes that the page does not offer are left out. */
export function writeForm({ typed, chosen }: SearchState): void {
  field().value = typed;
  for (const filter of filters)
    for (const box of boxesOf(filter)) box.checked = chosen[filter].includes(box.value);
}

function boxesOf(filter: Filter): HTMLInputElement[] {
  return [...part(parts.form).querySelectorAll<HTMLInputElement>(`input[data-filter="${filter}"]`)];
}

/** A folded filter says how many of its boxes are ticked. */
function tellTicked(filter: Filter, count: number): void {
  const place = part(parts.form).querySelector<HTMLElement>(`[data-ticked="${filter}"]`);
  if (!place) return;
  place.textContent = String(count);
  place.hidden = count === 0;
}

function field(): HTMLInputElement {
  return part(parts.words) as HTMLInputElement; // the page writes an input there
}
