import type { PlainDate } from '../dates';
import type { AvailabilityEntry, Programme, Service } from './schema';

/** Whether the city takes applications on a day, by which dated word. `asOf` is the day or month of that word. */
export type Availability = {
  readonly state: AvailabilityEntry['state'] | 'unconfirmed';
  readonly asOf: string;
  readonly source: string;
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
  let lastWord = availability[0];
  let current: AvailabilityEntry | undefined;
  for (const entry of availability) {
    if (entry.from > day) continue;
    lastWord = entry;
    if (entry.until === undefined || day <= entry.until) current = entry;
  }
  const entry = current ?? lastWord;
  if (!entry) throw new Error('a programme without any dated word on its availability');
  return { state: current ? current.state : 'unconfirmed', asOf: entry.said, source: entry.source };
}
