import type { PlainDate } from '../dates';
import type { AvailabilityEntry, Programme, Service } from './schema';

/** Whether the city takes applications on a day, by which dated word. `asOf` is the day or month of that word. */
export type Availability = {
  readonly state: AvailabilityEntry['state'] | 'unconfirmed';
  readonly asOf: string;
  readonly source: string;
  /** The last day of the round that is open. */
  readonly until: PlainDate | undefined;
  /** The first day on which it will have ended, where that is announced. */
  readonly ends: PlainDate | undefined;
};

/** The same, of which there may be no dated word at all. */
export type ServiceAvailability = Pick<Availability, 'state'> & Partial<Availability>;

/** The state of a service or programme on `day`; without any dated word it is unconfirmed, without a date. */
export function serviceAvailabilityOn(
  service: Pick<Service, 'availability'>,
  day: PlainDate,
): ServiceAvailability {
  return service.availability.length === 0 ? { state: 'unconfirmed' } : availabilityOn(service, day);
}

/** The state that a dated source gives for `day`; past the last day any source speaks of it is unconfirmed, with the last word's date. */
export function availabilityOn(
  { availability }: Pick<Programme, 'availability'>,
  day: PlainDate,
): Availability {
  let lastWord: AvailabilityEntry | undefined;
  let current: AvailabilityEntry | undefined;
  let ends: string | undefined;
  for (const entry of availability) {
    if (entry.from > day) {
      if (entry.state === 'ended') ends ??= entry.from;
      continue;
    }
    lastWord = entry;
    const last = entry.until ?? entry.knownUntil;
    if (last === undefined || day <= last) current = entry;
  }
  const entry = current ?? lastWord ?? availability[0];
  if (!entry) throw new Error('a programme without any dated word on its availability');
  const state = current ? current.state : 'unconfirmed';
  return {
    state,
    asOf: entry.said,
    source: entry.source,
    // The schema has checked that these texts are days.
    until: state === 'open' ? (entry.until as PlainDate | undefined) : undefined,
    ends: ends as PlainDate | undefined,
  };
}

/** What replaces a programme that has ended; nothing before the day on which it ends. */
export function successorOn(programme: Programme, day: PlainDate): string | undefined {
  return availabilityOn(programme, day).state === 'ended' ? programme.replacedBy : undefined;
}

/** The sentences that hold in a state: those that do not speak of any, and those of this one. */
export function heldIn<T extends { readonly while?: Availability['state'] | undefined }>(
  items: readonly T[],
  state: Availability['state'],
): T[] {
  return items.filter((each) => each.while === undefined || each.while === state);
}

/** The steps that hold in a state, in their order. */
export function stepsIn(
  texts: readonly string[],
  { steps = [] }: Pick<Programme, 'steps'>,
  state: Availability['state'],
): string[] {
  return texts.filter((_, place) => steps.every((each) => each.step !== place + 1 || each.while === state));
}
