import { addYears, plainDate, type PlainDate } from '../../dates';
import type { Adult, Child, Household } from '../../facts/household';
import { contradictions } from '../../facts/contradictions';
import { movesAlone, spouseOf } from '../../facts/homes';
import { agreeingCare } from './agreeing-care';

/** The same household with answers that can all be true: people live before they move, parents are older than their children. */
export function agreeing(household: Household, day: PlainDate): Household {
  const caring = agreeingCare(household);
  const { self = {}, spouse, children, pregnancy, fertilityCare } = caring;
  const hasSpouse = typeof spouse === 'object';
  const listed: readonly Child[] = Array.isArray(children) ? children : [];
  // Whoever has, expects or has treatment for a child is no child of the city themselves: only the births tell, which no partial one knows.
  const isTreated = Array.isArray(fertilityCare) && fertilityCare.length > 0;
  const isParent = listed.length > 0 || isTreated || pregnancy === 'self' || pregnancy === 'partner';
  const parent = (adult: Adult): Adult => living(isParent ? bornBy(adult, addYears(day, -21)) : adult);
  const adults = [parent(self), ...(hasSpouse ? [parent(spouse)] : [])];
  const youngest = adults.map(({ birthDate }) => birthDate ?? '').reduce((a, b) => (a > b ? a : b));
  const isAlone = self.residence === 'moving-in' && movesAlone(caring);
  const left = <P extends Adult | Child>(person: P): P =>
    isAlone && person.livesWithSelf === true
      ? { ...person, livesWithSelf: false, residence: 'elsewhere' }
      : person;
  const agreed: Household = {
    ...caring,
    ...(pregnancy === 'partner' && spouseOf(caring) === null && { pregnancy: 'self' }),
    self: parent(self),
    ...(hasSpouse && { spouse: left(parent(spouse)) }),
    children: listed.map((child) => left(bornAfter(child, youngest, day))),
  };
  return withMotherAndMove(withMoveAndBirth(withSpouseElsewhere(agreed, day), day), day);
}

function bornBy(adult: Adult, last: PlainDate): Adult {
  return adult.birthDate !== undefined && adult.birthDate > last ? { ...adult, birthDate: last } : adult;
}

/** Nobody moved or lived anywhere before being born. */
function living(adult: Adult): Adult {
  const { birthDate, moveInDate, periods } = adult;
  if (birthDate === undefined) return adult;
  const since =
    Array.isArray(periods) && periods.filter(({ from }) => from === undefined || from >= birthDate);
  const isBornHere = moveInDate !== undefined && moveInDate < birthDate;
  return { ...adult, ...(since && { periods: since }), ...(isBornHere && { moveInDate: 'none' }) };
}

function bornAfter(child: Child, parent: string, day: PlainDate): Child {
  const { birthDate, moveInDate } = child;
  if (parent === '' || birthDate === undefined) return child;
  const first = addYears(plainDate(parent), 16);
  const born = birthDate > first ? birthDate : first < day ? first : day;
  const isBornHere = moveInDate !== undefined && moveInDate < born;
  return { ...child, birthDate: born, ...(isBornHere && { moveInDate: 'none' }) };
}

/** Who moves in one household does not move long before or after the others. */
function withSpouseElsewhere(household: Household, day: PlainDate): Household {
  const { spouse } = household;
  const isTogether = !contradictions(household, day).some(({ says }) => says === 'not-together');
  if (isTogether || typeof spouse !== 'object') return household;
  const { moveInDate: _, ...others } = spouse;
  return { ...household, spouse: { ...others, residence: 'elsewhere', livesWithSelf: false } };
}

/** Whoever moves today does so before the birth, whoever moves long after a pregnancy of today does not. */
function withMoveAndBirth(household: Household, day: PlainDate): Household {
  const isWrong = contradictions(household, day).some(({ says }) => says === 'move-and-birth');
  return isWrong ? { ...household, movesBeforeBirth: !household.movesBeforeBirth } : household;
}

/** Where all who may be the mother came before the last birth, or all after it, she lived here then or did not. */
function withMotherAndMove(household: Household, day: PlainDate): Household {
  const isWrong = contradictions(household, day).some(({ says }) => says === 'mother-and-move');
  return isWrong ? { ...household, motherLivedHereAtBirth: !household.motherLivedHereAtBirth } : household;
}
