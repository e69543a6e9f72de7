import { say } from '../../command-words/say';
import { everyValue, fieldsOf, itemsOf } from '../check/values';
import type { DatedPlaces } from './dated-places';

/** Days of versions, intakes and plans are of one day each: a figure with several values cannot stand there. */
export function refuseElsewhere({ rule, dated, trace }: DatedPlaces): void {
  const versions = itemsOf(rule.versions).map((each) => ({
    from: fieldsOf(each).from,
    until: fieldsOf(each).until,
  }));
  const { window: days, gates, decidedBy } = rule;
  const elsewhere = { versions, gates, decidedBy, window: { intake: fieldsOf(days).intake } };
  for (const { path, value } of everyValue(elsewhere)) {
    if (typeof value !== 'string' || path.at(-1) === 'id' || path.at(-1) === 'source' || !dated.has(value))
      continue;
    trace.report({
      path,
      message: say(
        'Write a figure with one value instead of {name}: the day of a version, an intake or a plan does not change.',
        { name: value },
      ),
    });
  }
}
