import { addYears, fiscalYearOf, fiscalYearStart, type PlainDate } from '../dates';
import { homeOfChild, homeOfSelf, homeOfSpouse, isExpecting, type Home } from '../facts/homes';
import type { Adult, Child, Household } from '../facts/household';
import { dateOf } from '../facts/told-dates';
import { carePlaces } from '../law/care-days';

/**
 * The same household as it will be on a later day, if all goes as told on `day`: whoever is going to move has moved in, planned care has
 * begun, a planned home is registered, and a pregnancy of today is over within a year, or by a move that comes after the birth. Nothing else
 * changes but age.
 */
export function householdOn(household: Household, day: PlainDate, later: PlainDate): Household {
  const { self = {}, spouse, children, pregnancy, homePurchase, registrationDate } = household;
  const home = homeOfSelf(self, day);
  const homeWithSpouse = typeof spouse === 'object' ? homeOfSpouse(spouse, home, household, day) : undefined;
  const moved = <P extends Adult | Child>(person: P, isAlong: boolean | undefined): P =>
    movedIn(isAlong ? { ...person, residence: home.residence, moveInDate: self.moveInDate } : person, later);
  const isRegistered = homePurchase === 'planned' && hasCome(registrationDate, later);
  const mother = pregnancy === 'self' ? home : homeWithSpouse;
  const isOver = addYears(day, 1);
  // Nothing here hangs on a pregnancy that is over before the mother comes.
  const isElsewhere = mother?.residence === 'moving-in' && mother.living.from > isOver;
  const isBorn = later > isOver || isElsewhere || isMovedAfterBirth(household, mother, later);
  return {
    ...household,
    ...(isRegistered && { homePurchase: 'registered' }),
    ...(isExpecting(household) && isBorn && { pregnancy: 'none' }),
    ...(household.self && { self: movedIn(household.self, later) }),
    ...(typeof spouse === 'object' && { spouse: moved(spouse, homeWithSpouse?.movesAlong) }),
    ...(Array.isArray(children) && {
      children: children.map((child: Child) =>
        inCare(moved(child, homeOfChild(child, home, household, day).movesAlong), day, later),
      ),
    }),
  };
}

function isMovedAfterBirth(
  { movesBeforeBirth }: Household,
  mother: Home | undefined,
  later: PlainDate,
): boolean {
  if (movesBeforeBirth !== false || mother?.residence !== 'moving-in' || !mother.moveIn) return false;
  return mother.moveIn.until <= later;
}

function movedIn<P extends Adult | Child>(person: P, later: PlainDate): P {
  const hasMoved = person.residence === 'moving-in' && hasCome(person.moveInDate, later);
  return hasMoved ? { ...person, residence: 'in-city' } : person;
}

/** What is planned begins by the next 1 April. */
function inCare(child: Child, day: PlainDate, later: PlainDate): Child {
  const { care } = child;
  if (!Array.isArray(care) || later < fiscalYearStart(fiscalYearOf(day) + 1)) return child;
  const begun = care.map((place) => carePlaces.find((each) => place === `${each}-planned`) ?? place);
  return { ...child, care: [...new Set(begun)] };
}

function hasCome(told: string | undefined, day: PlainDate): boolean {
  const range = dateOf(told);
  return range !== undefined && range.until <= day;
}
