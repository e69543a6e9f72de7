import { plainDate } from '../../dates';
import { situationOf, type Subject } from '../../facts/situation';
import type { Household } from '../../facts/household';
import type { Asking } from '../ask';
import { assess } from '../assess';
import { compileRule } from '../compile';
import type { Figures } from '../figures';
import { withRounds } from '../days/rounds';
import { judgingOf, type Judging } from '../judging';
import type { ProgrammeResult } from '../programme-result';
import { reasonOf } from '../reasons';
import { programmeSchema, type Figure, type Programme, type Rule } from '../schema';
import type { Trace } from '../traces';

const source = 'source';
const day = '2026-11-22';

export const noHolidays = { days: [], officialUntil: plainDate('2027-12-31') };

/** A figure of a small programme. */
export const figure = (unit: Figure['unit'], value: Figure['value']): Figure => ({ unit, value, source });

/** A programme with nothing but what is given: no conditions, no amount, no days, open since 2020. */
export function smallProgramme(given: Partial<Programme> = {}): Programme {
  const programme = programmeSchema.parse({
    id: 'small',
    ...{ measures: [], topics: ['daily'], audiences: ['everyone'], kind: 'grant', desks: ['desk'] },
    ...{ checked: day, recheck: '2027-05-22', figures: {}, notes: [], papers: [], confirm: [] },
    availability: [{ state: 'open', from: '2020-01-01', said: '2020-01', source }],
    ...{ subject: 'household', conditions: [], versions: [{ id: 'only', source, conditions: [] }] },
    ...given,
  });
  return withRounds(programme);
}

/** Judging one person of a household on a day. */
export function judgingIn(household: Household, subject: Subject = { adult: 'self' }, on = day): Judging {
  return judgingOf(situationOf(household, plainDate(on), {}), subject, noHolidays);
}

/** What one rule comes to for one person. */
export function traceOf(
  rule: Rule,
  household: Household,
  figures: Figures = {},
  subject: Subject = { adult: 'self' },
): Trace {
  return reasonOf(compileRule(rule, figures), judgingIn(household, subject));
}

/** What the last of some small programmes comes to for a household: the one that may build on those before it. */
export function lastResult(
  programmes: Programme | readonly Programme[],
  household: Household,
  asking?: Asking,
): ProgrammeResult {
  const catalogue = { programmes: [programmes].flat(), places: {}, holidays: noHolidays };
  const last = assess(household, plainDate(day), catalogue, asking).at(-1);
  if (!last) throw new Error('a programme is missing');
  return last;
}
