import { addMonths, addYears, type PlainDate } from '../../dates';
import type { Adult, Child, Household } from '../../facts/household';
import { adultInputs, childInputs } from '../../facts/inputs';
import type { Places } from '../../facts/places';
import { randomAnswers } from './random-answers';
import { adultBirth, childBirth, earlier, near } from './random-days';
import type { RandomMove, RandomHome } from './random-homes';
import { randomPeriods } from './random-periods';
import type { Random } from './random';

/** What the people of one household have in common; `matters` are days on which their ages may count. */
export type Setting = {
  readonly day: PlainDate;
  readonly places: Places;
  readonly random: Random;
  readonly isFavourable: boolean;
  readonly matters: readonly PlainDate[];
};

/** An adult with a home, work and a past. */
export function randomAdult({ told, move }: RandomHome, setting: Setting): Adult {
  const { day, places, random, isFavourable, matters } = setting;
  const { residence, livesWithSelf, ...answers } = randomAnswers(adultInputs, isFavourable, random) as Adult;
  const moved = isDay(move) ? move : day;
  const birthDate = adultBirth(day, matters, random);
  const orNone = (each: PlainDate) => (random.chance(0.2) ? 'none' : each);
  return {
    ...answers,
    ...told,
    birthDate,
    noticeDate: orNone(near(moved, random)),
    hireDate: orNone(near(random.pick([moved, addMonths(day, -3), addMonths(day, 1)]), random)),
    startupGrantDate: orNone(
      earlier(day, near(random.pick([addYears(day, -1), addMonths(day, -2)]), random)),
    ),
    periods: move === 'none' ? [] : randomPeriods(moved, places, random),
  };
}

/** Whether this is the day of a move, not none. */
export const isDay = (move: RandomMove): move is PlainDate => move !== undefined && move !== 'none';

/** A child with a home. Nobody moved here before being born: such a child always lived here. */
export function randomChild({ told }: RandomHome, { day, matters, random }: Setting): Child {
  const { residence, livesWithSelf, ...answers } = randomAnswers(childInputs, false, random) as Child;
  const birthDate = childBirth(day, matters, random);
  const { moveInDate } = told;
  const isBornHere = moveInDate !== undefined && moveInDate < birthDate;
  return { ...answers, ...told, ...(isBornHere && { moveInDate: 'none' }), birthDate };
}

/** Somebody of ten to seventeen years who asks for themselves: no spouse, and no child, be it in the list or expected. */
export function askingForThemselves(household: Household, day: PlainDate, random: Random): Household {
  const birthDate = near(addYears(day, -random.whole(10, 17)), random);
  return {
    ...household,
    self: { ...household.self, birthDate },
    spouse: 'none',
    children: [],
    pregnancy: 'none',
  };
}
