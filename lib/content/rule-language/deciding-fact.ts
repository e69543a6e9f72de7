import type { Decider } from '../../rules';
import type { FieldGroup } from '../check/values';
import { atBirth } from './by-day';

/** The day by which one of several values of a figure is chosen, as a comparison of the rule names it. */
export function decidingFact(by: Decider, { window, subject }: FieldGroup): FieldGroup {
  switch (by) {
    // Without days to apply the day of evaluation stands for that of applying.
    case 'application':
      return { fact: window === undefined ? 'assessmentDay' : 'applicationDay' };
    case 'use':
      return { fact: 'dayOfLivingHere' };
    case 'birth':
      return subject === 'child'
        ? { fact: 'firstDayAtMonths', with: { months: atBirth } }
        : { fact: 'lastBirth' };
    default:
      return { fact: by };
  }
}
