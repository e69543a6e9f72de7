import { periodEndCountingFirst, plainDate, type DateRange } from '../dates';
import { dateOf, type Case, type Subject } from './case';
import { moveInDay } from './residence';

const farFuture = plainDate('2199-12-31');
const longAgo = plainDate('1900-01-01');

/** The day the home is registered (登記日 = 取得日): null when none is bought, not before today while it is a plan. */
export function registrationDay({ household, day }: Case): DateRange | null | undefined {
  const { homePurchase } = household;
  if (homePurchase === 'none') return null;
  const told = dateOf(household.registrationDate);
  if (told || homePurchase === undefined || homePurchase === 'unknown') return told;
  return homePurchase === 'planned' ? { from: day, until: farFuture } : { from: longAgo, until: day };
}

/** The last day to register a home 転入日から起算して5年以内: the move-in day itself is the first day. */
export function lastDayToAcquire(kase: Case, subject: Subject): DateRange | null | undefined {
  const move = moveInDay(kase, subject);
  return (
    move && {
      from: periodEndCountingFirst(move.from, { years: 5 }),
      until: periodEndCountingFirst(move.until, { years: 5 }),
    }
  );
}
