import { plainDate, type DateRange } from '../dates';
import { dateOf, notAfter, notBefore, type Case } from './case';

const farFuture = plainDate('2199-12-31');
const longAgo = plainDate('1900-01-01');

/** The day the home is registered (登記日 = 取得日): null when none is bought, not before today while it is a plan, not after it once done. */
export function registrationDay({ household, day }: Case): DateRange | null | undefined {
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
