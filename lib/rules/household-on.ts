import { addYears, fiscalYearOf, fiscalYearStart, type DateRange, type PlainDate } from '../dates';
import { homeOfChild, homeOfSelf, homeOfSpouse, isExpecting, type Home } from '../facts/homes';
import type { Adult, Child, Household } from '../facts/household';
import type { Coming } from '../facts/fact';
import type { Situation } from '../facts/situation';
import { dateOf } from '../facts/told-dates';
import { carePlaces } from '../law/care-days';
import { isNotPregnant } from '../law/pregnancy-days';

/**
 * The same household as it will be on later days, if all goes as told on `day`: whoever is going to move has moved in, planned care has
 * begun, a planned home is registered, and a pregnancy of today is over within a year, or by a move that comes after the birth. Of a pregnancy
 * that is over nobody who has yet to move had a check-up here. Nothing else changes but age.
 */
export function householdOn(household: Household, day: PlainDate): (later: PlainDate) => Household {
  const { self = {}, spouse, children, pregnancy, homePurchase, registrationDate } = household;
  const home = homeOfSelf(self, day);
  const homeWithSpouse = typeof spouse === 'object' ? homeOfSpouse(spouse, home, household, day) : undefined;
  const moving = <P extends Adult | Child>(person: P, isAlong: boolean | undefined): P =>
    isAlong ? { ...person, residence: home.residence, moveInDate: self.moveInDate } : person;
  const partner = typeof spouse === 'object' && moving(spouse, homeWithSpouse?.movesAlong);
  const born =
    Array.isArray(children) &&
    children.map((child: Child) => moving(child, homeOfChild(child, home, household, day).movesAlong));
  const mother = pregnancy === 'self' ? home : homeWithSpouse;
  const isOver = addYears(day, 1);
  // Nothing here hangs on a pregnancy that is over before the mother comes.
  const isElsewhere = mother?.residence === 'moving-in' && mother.living.from > isOver;
  const hadNoCheckupHere =
    isNotPregnant(household) && ![home, homeWithSpouse].some((each) => each?.residence === 'in-city');
  const nextApril = fiscalYearStart(fiscalYearOf(day) + 1);
  return (later) => {
    const isRegistered = homePurchase === 'planned' && hasCome(registrationDate, later);
    const isBorn = later > isOver || isElsewhere || isMovedAfterBirth(household, mother, later);
    const inCare = (child: Child) => (later < nextApril ? child : withCareBegun(child));
    return {
      ...household,
      ...(isRegistered && { homePurchase: 'registered' }),
      ...(isExpecting(household) && isBorn && { pregnancy: 'none' }),
      ...(hadNoCheckupHere && { checkupElsewhere: false }),
      ...(household.self && { self: movedIn(household.self, later) }),
      ...(partner && { spouse: movedIn(partner, later) }),
      ...(born && { children: born.map((child) => inCare(movedIn(child, later))) }),
    };
  };
}

/** Whether something of this kind may still come, as told, and change the household: of a day that was told as a span it may until the last. */
export function isAhead(coming: Coming, { day, self, spouse, children = [], household }: Situation): boolean {
  if (coming === 'birth') return isExpecting(household);
  if (coming === 'home')
    return household.homePurchase !== 'none' && mayCome(dateOf(household.registrationDate), day);
  if (coming === 'care')
    return children.some(({ told: { care } }) => Array.isArray(care) && care.some(isPlannedCare));
  return [self, spouse, ...children].some((each) => each?.moveIn && mayCome(each.moveIn, day));
}

const mayCome = (told: DateRange | undefined, day: PlainDate): boolean => !told || told.until >= day;

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
function withCareBegun(child: Child): Child {
  const { care } = child;
  if (!Array.isArray(care)) return child;
  const begun = care.map((place) => carePlaces.find((each) => isPlanned(place, each)) ?? place);
  return { ...child, care: [...new Set(begun)] };
}

const isPlannedCare = (place: string): boolean => carePlaces.some((each) => isPlanned(place, each));
const isPlanned = (place: string, begun: string): boolean => place === `${begun}-planned`;

function hasCome(told: string | undefined, day: PlainDate): boolean {
  const range = dateOf(told);
  return range !== undefined && range.until <= day;
}
