import type { DateRange } from '../dates';
import type { Subject } from '../facts/situation';
import type { ProgrammeResult } from '../rules';

/** The last day of a programme, and whose it is where several children have one each. */
export type LastDay = { readonly range: DateRange; readonly subject?: Subject };

/** The last days of a programme: one for the household, or one for each child that it may be for. */
export function lastDaysOf({ applyUntil, subjects }: ProgrammeResult): LastDay[] {
  if (!applyUntil) return [];
  const children = subjects.flatMap(({ subject, verdict, window }): LastDay[] =>
    subject.child !== undefined && verdict !== 'unmet' && window?.until
      ? [{ range: window.until, subject }]
      : [],
  );
  return children.length > 1 ? children : [{ range: applyUntil }];
}
