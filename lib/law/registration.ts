import { plainDate, type DateRange } from '../dates';
import type { Situation } from '../facts/situation';
import type { Path } from '../facts/household';
import { dateOf, notAfter, notBefore } from '../facts/told-dates';

const farFuture = plainDate('2199-12-31');
const longAgo = plainDate('1900-01-01');

/** The day the home is registered (登記日 = 取得日): null when none is bought, not before today while it is a plan, not after it once done. */
export function registrationDay({ household, day }: Situation): DateRange | null | undefined {
  const { homePurchase, registrationDate } = household;
  const told = dateOf(registrationDate);
  switch (homePurchase) {
    case 'none':
      return null;
    case 'planned':
      return told ? notBefore(told, day) : { from: day, until: farFuture };
    case 'registered':
      return told ? notAfter(told, day) : { from: longAgo, until: day };
    default:
      return told;
  }
}

/** What tells the day a home is registered: first whether one is bought at all. */
export function registrationPaths({ household: { homePurchase } }: Situation): readonly Path[] {
  return homePurchase === 'planned' || homePurchase === 'registered' ? dateOfRegistration : isHomeBought;
}

const dateOfRegistration: readonly Path[] = ['registrationDate'];
const isHomeBought: readonly Path[] = ['homePurchase'];
