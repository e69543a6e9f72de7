import { addDays, fiscalYearOf, fiscalYearStart, reach, type DateRange, type PlainDate } from '../dates';
import { ageSpan } from '../facts/ages';
import { movesAlone } from '../facts/homes';
import { allOf, anyOf } from '../facts/three-valued';
import { personOf, type Situation, type SituationPerson, type Subject } from '../facts/situation';
import { after } from '../facts/counting';
import type { FactFigures } from '../facts/fact';

/** Months that each member has to have lived here, and years in which they have to apply. */
export type DaysOfMembers = { readonly wait: number; readonly close: number };

/**
 * Whether somebody else of the same household before and after the move has moved in by the day of applying and is inside the days to apply.
 * Between a member's move and the end of the months to wait readings differ. Whether people of another household count is for the city to say.
 */
export function householdIsHere(
  situation: Situation,
  subject: Subject,
  figures: DaysOfMembers,
): boolean | undefined {
  if (movesAlone(situation.household)) return false;
  if (!isOneHousehold(situation)) return undefined;
  const { partner, known, areAll } = othersOf(situation, subject);
  // Somebody came along on the same day, be it somebody who is not listed, as long as no partner moves on another.
  const isPartnerLeft = partner === null || partner?.residence === 'elsewhere' || partner?.moveIn === null;
  if (situation.household.movesWith === 'same-household' && isPartnerLeft) return true;
  const here = anyOf(known.map((each) => isHere(situation, subject, each, figures)));
  return here === false && !areAll ? undefined : here;
}

/** A child is a minor below `age`, on the day that the reading names. */
export type MinorOnApplying = DaysOfMembers & { readonly age: number };

/** Whether a child below this age has come along by the day of applying. A child born after the move has not come along. */
export function minorIsHere(
  situation: Situation,
  subject: Subject,
  as: readonly string[],
  { age, ...figures }: MinorOnApplying,
): boolean | undefined {
  if (movesAlone(situation.household)) return false;
  const move = personOf(situation, subject)?.moveIn;
  const minor = anyOf(
    situation.children?.map((child) =>
      allOf([
        isBelow(child.born, countingDay(situation, move, as), age),
        isBornBy(situation, subject, child.born, move),
        isHere(situation, subject, child, figures),
      ]),
    ),
  );
  return minor === true && !isOneHousehold(situation) ? undefined : minor;
}

/** Whether people of one household move, on one day or not. */
export function isOneHousehold({ household: { movesWith } }: Situation): boolean {
  return movesWith === 'same-household' || movesWith === 'same-household-later';
}

/** The days around which it can change who is here and who is a minor. */
export function turnsOfMembers(
  situation: Situation,
  subject: Subject,
  { wait = 0, close = 0, age }: FactFigures,
): PlainDate[] {
  const turns: PlainDate[] = [];
  if (movesAlone(situation.household)) return turns;
  const applicant = personOf(situation, subject);
  for (const { moveIn, movesAlong } of othersOf(situation, subject).known) {
    // Whoever moves along is here on all days of the applicant.
    if (!moveIn || (movesAlong && applicant?.movesAlong)) continue;
    const { waited, last } = daysAfter(moveIn, { wait, close });
    for (const { from, until } of [moveIn, waited, last]) {
      turns.push(from, addDays(from, 1));
      if (until !== from) turns.push(until, addDays(until, 1));
    }
  }
  if (age === undefined) return turns;
  for (const { born } of situation.children ?? []) {
    if (!born) continue;
    const [from, until] = [reach(born.from, age), addDays(reach(born.until, age), 1)];
    turns.push(from, until, ...[from, until].map((day) => fiscalYearStart(fiscalYearOf(day) + 1)));
  }
  return turns;
}

type Others = {
  readonly partner: SituationPerson | null | undefined;
  readonly known: readonly SituationPerson[];
  readonly areAll: boolean;
};

/** Spouse and children, oneself where the spouse applies; whether these are all there are. */
function othersOf(situation: Situation, { adult }: Subject): Others {
  const partner = adult === 'self' ? situation.spouse : situation.self;
  return {
    partner,
    known: [...(partner ? [partner] : []), ...(situation.children ?? [])],
    areAll: partner !== undefined && situation.children !== undefined,
  };
}

/** Whether a member has moved in by the day of applying and is inside the days to apply; unknown where readings of the months differ. */
function isHere(
  situation: Situation,
  subject: Subject,
  member: SituationPerson,
  figures: DaysOfMembers,
): boolean | undefined {
  const applicant = personOf(situation, subject);
  const isAlong = allOf([applicant?.movesAlong, member.movesAlong]);
  // Whoever moves on the applicant's own day is inside the days to apply whenever the applicant is.
  if (isAlong && !isOneDay(applicant?.moveIn)) return true;
  if (member.residence === 'elsewhere' || member.moveIn === null) return false;
  const { applying } = situation;
  // Of who moves along the day of the applicant is known here, also where the member told none.
  const moveIn = isAlong ? applicant?.moveIn : member.moveIn;
  if (!moveIn) return undefined;
  const { waited, last } = daysAfter(moveIn, figures);
  const mayBeAlong = isAlong === undefined && !isOneDay(applicant?.moveIn);
  // Of a member whose own year is over readings differ too: other cities count each member's year.
  if (moveIn.from > applying.until) return mayBeAlong ? undefined : false;
  if (isAlong) return last.until >= applying.from;
  // Whoever came no later than the applicant has waited whenever the applicant has.
  const hasWaited = waited.until <= applying.from || isNoLater(moveIn, applicant?.moveIn);
  return hasWaited && applying.until <= last.from ? true : undefined;
}

type DaysAfter = DaysOfMembers & { readonly waited: DateRange; readonly last: DateRange };

/** From when somebody who moved on this day has waited, and their last day to apply. */
function daysAfter(moveIn: DateRange, { wait, close }: DaysOfMembers): DaysAfter {
  const known = daysAfterMoves.get(moveIn);
  if (known?.wait === wait && known.close === close) return known;
  const days = {
    wait,
    close,
    waited: after(moveIn, { months: wait }, 'complete'),
    last: after(moveIn, { years: close }),
  };
  daysAfterMoves.set(moveIn, days);
  return days;
}

// Each day of applying asks for them anew.
const daysAfterMoves = new WeakMap<DateRange, DaysAfter>();

const isOneDay = (move: DateRange | null | undefined): boolean => !!move && move.from === move.until;

const isNoLater = (move: DateRange, other: DateRange | null | undefined): boolean =>
  other !== undefined && other !== null && move.until <= other.from;

function isBelow(
  born: DateRange | undefined,
  day: DateRange | undefined,
  limit: number,
): boolean | undefined {
  const age = ageSpan(born, day, []);
  if (!age || (age.max >= limit && age.min < limit)) return undefined;
  return age.max < limit;
}

function isBornBy(
  { self, spouse }: Situation,
  { adult }: Subject,
  born: DateRange | undefined,
  day: DateRange | null | undefined,
): boolean | undefined {
  // Whoever is listed before a move without a day is born before it.
  const isAhead = (adult === 'self' ? self : spouse)?.residence === 'moving-in';
  if (day === undefined && isAhead) return true;
  if (!born || !day) return day === null ? false : undefined;
  if (born.until <= day.from) return true;
  return born.from > day.until ? false : undefined;
}

function countingDay(
  { applying }: Situation,
  move: DateRange | null | undefined,
  as: readonly string[],
): DateRange | undefined {
  if (as.includes('move-in-day')) return move ?? undefined;
  if (!as.includes('fiscal-year-start')) return applying;
  const { from, until } = applying;
  return { from: fiscalYearStart(fiscalYearOf(from)), until: fiscalYearStart(fiscalYearOf(until)) };
}
