import { addDays, daysBetween, type PlainDate } from '../dates';
import { serviceAvailabilityOn, type AvailabilityEntry, type ServiceAvailability } from '../rules';
import type { Desk } from '../words/content-words';
import { join } from 'node:path';
import { missedCallsSchema } from './catalogue-schemas';
import { contentRoot } from './load';
import { readContentIfThere } from './read-file';
import { keptFacts, type KeptFacts } from './kept-facts';
import { desksAndSources, staleOn, type Stale } from './stale-content';

/** Something to ask a desk about: why it is on the list, and the sentences that only the desk can settle. */
export type Matter = Stale & {
  /** Whether applications are taken, where that is asked at all: guides take none. */
  readonly availability?: ServiceAvailability;
  /** The first day of which no source says whether applications are taken; undefined where no source ever said so, or one does. */
  readonly unconfirmedSince?: PlainDate;
  /** The last day of the round that runs. */
  readonly roundEnds?: PlainDate;
  /** The day on which nobody answered the telephone, and nothing has been heard since. */
  readonly missed?: string;
};

/** One telephone call: a desk, and everything to ask it about. */
export type Call = { readonly desk: Desk | undefined; readonly matters: readonly Matter[] };

/**
 * Whom to call by `days` days after `day`, the desk with most to answer first: about what is due to be compared again, what nobody has confirmed,
 * and rounds that end.
 */
export function callList(day: PlainDate, days: number, root = contentRoot): Call[] {
  const limit = addDays(day, days);
  const calls = readContentIfThere(join(root, 'missed-calls.yaml'), missedCallsSchema) ?? [];
  const missedOf = ({ facts: { id, checked } }: KeptFacts) => {
    const last = calls.findLast((call) => call.id === id && call.on > checked);
    return last && { missed: last.on };
  };
  const lists = desksAndSources(root);
  const matters = keptFacts(root)
    .map((kept) => ({ kept, asked: askedOf(kept, day) }))
    .filter(({ kept, asked }) => kept.facts.recheck <= limit || isToAsk(asked, limit))
    .map(({ kept, asked }) => ({
      kept,
      matter: { ...staleOn(kept, day, lists), ...asked, ...missedOf(kept) },
    }));
  const { desks } = lists;
  const ids = [...new Set(matters.map(({ kept }) => kept.desks[0]))];
  return ids
    .map((id) => ({
      desk: id === undefined ? undefined : desks[id],
      matters: matters
        .filter(({ kept }) => kept.desks[0] === id)
        .map(({ matter }) => matter)
        .toSorted((a, b) => daysBetween(b.recheck, a.recheck)),
    }))
    .toSorted((a, b) => b.matters.length - a.matters.length);
}

type Asked = Pick<Matter, 'availability' | 'unconfirmedSince' | 'roundEnds'>;

function askedOf({ availability: entries }: KeptFacts, day: PlainDate): Asked {
  if (!entries) return {};
  const availability = serviceAvailabilityOn({ availability: [...entries] }, day);
  const began = entries.filter(({ from }) => from <= day);
  const running = began.findLast((each) => day <= (lastDayOf(each) ?? day));
  const ends = running && lastDayOf(running);
  const since = availability.state === 'unconfirmed' ? dayAfterLast(began) : undefined;
  return {
    availability,
    ...(since && { unconfirmedSince: since }),
    ...(ends !== undefined && { roundEnds: ends as PlainDate }),
  };
}

/** The last day of a round, or of what its source speaks of. */
const lastDayOf = ({ until, knownUntil }: AvailabilityEntry): string | undefined => until ?? knownUntil;

function dayAfterLast(entries: readonly AvailabilityEntry[]): PlainDate | undefined {
  const last = entries
    .flatMap((each) => lastDayOf(each) ?? [])
    .toSorted()
    .at(-1);
  // The schema has checked that these texts are days.
  return last === undefined ? undefined : addDays(last as PlainDate, 1);
}

function isToAsk({ availability, roundEnds }: Asked, limit: PlainDate): boolean {
  return availability?.state === 'unconfirmed' || (roundEnds !== undefined && roundEnds <= limit);
}
