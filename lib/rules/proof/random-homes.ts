import { addMonths, addYears, plainDate, type PlainDate } from '../../dates';
import { movesAlone } from '../../facts/homes';
import type { Adult, Household } from '../../facts/household';
import { earlier, later, near } from './random-days';
import type { Random } from './random';

/** The day of a move, or none for somebody who always lived in Honjo; undefined for who stays elsewhere. */
export type RandomMove = PlainDate | 'none' | undefined;

/** Where one person lives; `move` is the day that counts for them, told or shared. */
export type RandomHome = {
  readonly told: Pick<Adult, 'residence' | 'livesWithSelf' | 'moveInDate'>;
  readonly move: RandomMove;
};

/** The home of the person who asks. */
export function randomHomeOfSelf(
  residence: Adult['residence'],
  day: PlainDate,
  random: Random,
): RandomHome & { readonly told: Adult } {
  const move = randomMove(residence, day, random);
  return { told: { ...(residence && { residence }), ...(move && { moveInDate: move }) }, move };
}

/**
 * The home of a spouse or child. Most live or move along: their days agree with those of the one who asks, or are not told. The others live
 * elsewhere, in a home of their own, or move on another day; whoever moves alone leaves them all. Of people who live in Honjo together each may have
 * come on a day of their own.
 */
export function randomHome(
  self: RandomHome,
  movesWith: Household['movesWith'],
  day: PlainDate,
  random: Random,
): RandomHome {
  const { residence } = self.told;
  const isLeft = residence === 'moving-in' && movesAlone({ movesWith });
  if (isLeft || random.chance(0.25)) return homeApart(day, random);
  // Of people who live in Honjo together each may have come on a day of their own, unless they said that all came on one.
  const cameApart = residence === 'in-city' && movesWith !== 'same-household';
  const move = cameApart ? randomMove('in-city', day, random) : self.move;
  return { told: { livesWithSelf: true, ...(move && random.chance(0.7) && { moveInDate: move }) }, move };
}

function homeApart(day: PlainDate, random: Random): RandomHome {
  const residence = random.pick(['in-city', 'moving-in', 'elsewhere'] as const);
  const move = randomMove(residence, day, random);
  return { told: { residence, livesWithSelf: false, ...(move && { moveInDate: move }) }, move };
}

function randomMove(residence: Adult['residence'], day: PlainDate, random: Random): RandomMove {
  const planned = later(day, near(random.pick([day, addMonths(day, 3), addYears(day, 1)]), random));
  const limits = [
    addMonths(day, -3),
    addYears(day, -1),
    addYears(day, -5),
    plainDate('2012-01-02'),
    plainDate('2022-04-01'),
  ];
  const past = earlier(day, near(random.pick([day, ...limits]), random));
  if (residence === 'elsewhere') return undefined;
  if (residence === 'moving-in') return planned;
  if (residence === 'in-city') return random.chance(0.2) ? 'none' : past;
  return random.pick([planned, past, 'none']);
}
