import { addDays, parseDate } from '../../dates';
import type { Decider } from '../../rules';
import { fieldsOf, itemsOf } from './values';

/** The days that a household tells of what decides, and that on which it is judged where the day of applying or using it does. */
export function daysTold(by: Decider, household: unknown, on: unknown): string[] {
  const { self, spouse, children, registrationDate, treatmentEndDate } = fieldsOf(household);
  const people = [self, spouse, ...itemsOf(children)].map(fieldsOf);
  switch (by) {
    case 'application':
    case 'use':
      return [String(on)];
    case 'moveInDay':
      return people.map(({ moveInDate }) => String(moveInDate));
    case 'birth':
      return itemsOf(children).map((child) => String(fieldsOf(child).birthDate));
    case 'registrationDay':
      return [String(registrationDate)];
    case 'treatmentEndDate':
      return [String(treatmentEndDate)];
  }
}

/** The days around a change that none of some examples tells: the last one before it, and the day itself. */
export function daysUntold(by: Decider, from: string, examples: readonly unknown[]): string[] {
  const day = parseDate(from);
  if (!day) return [];
  const told = examples.map(fieldsOf).flatMap(({ household, on }) => daysTold(by, household, on));
  return [addDays(day, -1), day].filter((each) => !told.includes(each));
}
