import { addDays, fiscalYearOf, type DateRange, type PlainDate } from '../dates';
import { situationOf, personOf, type Subject } from '../facts/situation';
import { dateOf } from '../facts/told-dates';
import type { Adult, Household } from '../facts/household';
import { compileProgramme, judgeAlone, judgingOf, windowOf, type Catalogue, type Programme } from '../rules';

/** What an earlier move would bring: by which day to move in, and from when one could apply then and as planned. */
export type EarlierMove = {
  readonly moveInBy: PlainDate;
  readonly applyFrom: DateRange;
  readonly plannedFrom: DateRange;
  /** Days between that day and the last day planned. */
  readonly daysEarlier: number;
};

/**
 * The latest earlier move-in day that lets somebody apply in the intake of an earlier fiscal year, with the same verdict. Found by judging the
 * household again for one move-in day after another; undefined when there is none from `day` on, or nothing is planned.
 */
export function earlierMove(
  programme: Programme,
  subject: Subject,
  household: Household,
  day: PlainDate,
  catalogue: Catalogue,
): EarlierMove | undefined {
  const told = toldMove(household, subject);
  const planned = dateOf(told);
  const situation = situationOf(household, day, catalogue.places);
  const isAhead = personOf(situation, subject)?.residence === 'moving-in';
  if (!programme.window?.intake || !isAhead || !planned) return undefined;
  const asPlanned = movedOn(planned.until, told, household);
  const plannedFrom = applyFromOf(programme, subject, asPlanned, day, catalogue);
  if (!plannedFrom) return undefined;
  const verdictOf = (moved: Household) => judgeAlone(programme, moved, day, catalogue)[0]?.verdict;
  const verdict = verdictOf(asPlanned);
  const year = fiscalYearOf(plannedFrom.from);
  for (let count = 1; count <= furthest; count += 1) {
    const moveInBy = addDays(planned.until, -count);
    if (moveInBy < day) return undefined;
    const moved = movedOn(moveInBy, told, household);
    const applyFrom = applyFromOf(programme, subject, moved, day, catalogue);
    if (!applyFrom || fiscalYearOf(applyFrom.until) >= year) continue;
    return verdictOf(moved) === verdict
      ? { moveInBy, applyFrom, plannedFrom, daysEarlier: count }
      : undefined;
  }
  return undefined;
}

/** No intake is further away than a year. */
const furthest = 366;

/** Everybody who moves on the same day moves together. */
function movedOn(day: PlainDate, told: string | undefined, household: Household): Household {
  const move = (adult: Adult): Adult => (adult.moveInDate === told ? { ...adult, moveInDate: day } : adult);
  const { self, spouse } = household;
  return {
    ...household,
    ...(self && { self: move(self) }),
    ...(typeof spouse === 'object' && { spouse: move(spouse) }),
  };
}

/** Whoever moves along does so on the day of the person who asks. */
function toldMove({ self, spouse }: Household, { adult }: Subject): string | undefined {
  const person = adult === 'self' ? self : spouse;
  const own = typeof person === 'object' ? person.moveInDate : undefined;
  return own ?? self?.moveInDate;
}

function applyFromOf(
  programme: Programme,
  subject: Subject,
  household: Household,
  day: PlainDate,
  { places, holidays }: Catalogue,
): DateRange | undefined {
  const { window } = compileProgramme(programme);
  return window && windowOf(window, judgingOf(situationOf(household, day, places), subject, holidays)).from;
}
