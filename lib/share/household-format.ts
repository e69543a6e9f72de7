import { adultInputs, childInputs, householdInputs, periodInputs } from '../facts/inputs';
import { adultOrder, childOrder, householdOrder, periodOrder } from './field-order';
import { date, maybe, placeCode, type Format } from './formats';
import { formatsOf, list, record } from './record-format';

/** A whole household in bits. */
export function householdCode(): Format {
  const adult = record(adultOrder, { ...formatsOf(adultInputs), periods: maybe(list(periodFormat, 5)) });
  const child = record(childOrder, formatsOf(childInputs));
  return record(householdOrder, {
    ...formatsOf(householdInputs),
    self: maybe(adult),
    spouse: maybe(adult),
    children: maybe(list(child, 4)),
  });
}

/** One stretch of a residence history. */
export const periodFormat: Format = record(periodOrder, {
  ...formatsOf(periodInputs),
  from: date,
  until: date,
  municipality: maybe(placeCode),
});
