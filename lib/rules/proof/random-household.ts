import { addMonths, addYears, plainDate, type PlainDate } from '../../dates';
import { spouseOf } from '../../facts/homes';
import type { Adult, Household } from '../../facts/household';
import { adultInputs, householdInputs } from '../../facts/inputs';
import type { Places } from '../../facts/places';
import { randomAnswers } from './random-answers';
import { earlier, later, near } from './random-days';
import { randomHome, randomHomeOfSelf, type RandomMove } from './random-homes';
import { agreeing } from './agreeing';
import { askingForThemselves, isDay, randomAdult, randomChild } from './random-people';
import type { Random } from './random';

/**
 * A household that knows nearly everything, with its days close to limits. Its answers agree with each other as a real household's do: who is
 * moving in has not moved yet, who lives along shares the day of the move, a planned home is not registered yet, nobody is born after `day`.
 */
export function randomHousehold(day: PlainDate, places: Places, random: Random): Household {
  const isFavourable = random.chance(0.7);
  const answers = randomAnswers(householdInputs, isFavourable, random) as Household;
  const { residence } = adultInputs;
  const { residence: lives } = randomAnswers({ residence }, isFavourable, random) as Adult;
  const self = randomHomeOfSelf(lives, day, random);
  const homeOfOther = () => randomHome(self, answers.movesWith, day, random);
  const spouse = homeOfOther();
  const registered = randomRegistration(answers.homePurchase, [self.move, spouse.move], day, random);
  const matters = [self.move, spouse.move, registered].filter(isDay);
  const setting = { day, places, random, isFavourable, matters };
  const household: Household = {
    ...answers,
    ...randomHouseholdDays(self.move, day, random),
    ...(registered ? { registrationDate: registered } : {}),
    self: randomAdult(self, setting),
    spouse:
      spouseOf(answers) === null || random.chance(isFavourable ? 0.3 : 0.5)
        ? 'none'
        : randomAdult(spouse, setting),
    children: Array.from({ length: random.pick([0, 0, 1, 1, 2, 3, 3, 4, 6]) }, () =>
      randomChild(homeOfOther(), setting),
    ),
  };
  const told = random.chance(0.04) ? askingForThemselves(household, day, random) : household;
  return agreeing(told, day);
}

function randomRegistration(
  purchase: Household['homePurchase'],
  moves: readonly RandomMove[],
  day: PlainDate,
  random: Random,
): PlainDate | undefined {
  if (purchase === 'none') return undefined;
  const rounds = ['2017-01-02', '2018-12-31', '2021-01-01', '2021-12-31'].map(plainDate);
  const afterMoves = moves.filter(isDay).flatMap((move) => [move, addYears(move, 5)]);
  const any = near(random.pick([day, ...rounds, ...afterMoves]), random);
  if (purchase === 'planned') return later(day, any);
  return purchase === 'registered' ? earlier(day, any) : any;
}

function randomHouseholdDays(move: RandomMove, day: PlainDate, random: Random): Household {
  const moved = isDay(move) ? move : day;
  const treated = near(
    random.pick([day, addMonths(day, -2), addMonths(day, -9), plainDate('2026-02-01')]),
    random,
  );
  const orNone = (each: PlainDate) => (random.chance(0.2) ? 'none' : each);
  return {
    firstVisitDate: orNone(
      earlier(day, near(random.pick([day, addMonths(day, -6), plainDate('2025-04-01')]), random)),
    ),
    checkupDate: near(random.pick([day, addYears(day, -1)]), random),
    treatmentEndDate: treated,
    treatedRegisteredSince: orNone(near(random.pick([addYears(treated, -1), moved]), random)),
  };
}
