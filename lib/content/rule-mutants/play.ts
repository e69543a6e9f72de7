import { plainDate } from '../../dates';
import { assess, type Catalogue, type Programme } from '../../rules';
import { meetsExpectation } from '../example-outcome';
import type { Example } from '../example-schema';

/** What the examples say of changed programmes. */
export type Playing = {
  /** Whether an example of a changed programme, or of one that builds on it, comes to something else. */
  readonly isKilled: (changed: readonly Programme[]) => boolean;
};

/** Plays the examples of a catalogue with some of its programmes changed. */
export function playing(catalogue: Catalogue, examplesOf: (id: string) => readonly Example[]): Playing {
  const examples = new Map(catalogue.programmes.map(({ id }) => [id, [...examplesOf(id)]]));
  const fails = (id: string, programmes: readonly Programme[]): boolean => {
    const list = examples.get(id) ?? [];
    const chain = { ...catalogue, programmes: chainOf(id, programmes) };
    const place = list.findIndex((example) => !isMet(id, example, chain));
    // The example that tells one slip often tells the next: it is played first.
    if (place > 0) list.unshift(...list.splice(place, 1));
    return place >= 0;
  };
  return {
    isKilled: (changed) => {
      const programmes = catalogue.programmes.map((each) => changed.find(({ id }) => id === each.id) ?? each);
      return programmes
        .filter(({ id }) => chainOf(id, programmes).some((each) => changed.includes(each)))
        .some(({ id }) => fails(id, programmes));
    },
  };
}

/** The programme and those it builds on, the base first: all that its result depends on. */
function chainOf(id: string, programmes: readonly Programme[]): Programme[] {
  const programme = programmes.find((each) => each.id === id);
  if (!programme) throw new Error(`no programme ${id}`);
  return [...(programme.buildsOn ? chainOf(programme.buildsOn, programmes) : []), programme];
}

function isMet(id: string, { on, household, expect }: Example, catalogue: Catalogue): boolean {
  const result = assess(household, plainDate(on), catalogue).find((each) => each.id === id);
  return result !== undefined && meetsExpectation(result, expect);
}
