import { addDays, parseDate, type DateSpan, type PlainDate } from '../../dates';
import { after, counts } from '../../facts/counting';
import { fieldsOf, itemsOf, type FieldGroup } from '../check/values';
import type { Turn } from './by-day';

/**
 * The figures with the last day on which somebody can still fall under each value that another one follows: the day before it on which one applies;
 * where another day decides, as long after it as somebody can apply. Left out where the rule sets no such end.
 */
export function withLastDays(figures: FieldGroup, rule: FieldGroup): FieldGroup {
  return Object.fromEntries(
    Object.entries(figures).map(([name, figure]) => {
      const { later, ...first } = fieldsOf(figure);
      if (!Array.isArray(later)) return [name, figure];
      const values = [first, ...later.map(fieldsOf)];
      const [dated, ...following] = values.map((each, index) => {
        const next = later[index] as Turn | undefined;
        const lastDay = next && lastDayBefore(next, figures, rule);
        return { ...each, ...(lastDay && { lastDay }) };
      });
      return [name, { ...dated, later: following }];
    }),
  );
}

function lastDayBefore({ by, from }: Turn, figures: FieldGroup, rule: FieldGroup): PlainDate | undefined {
  const day = parseDate(String(from));
  if (!day) return undefined;
  const before = addDays(day, -1);
  if (by === 'application' || by === 'use') return before;
  const ways = itemsOf(fieldsOf(rule.window).readings)
    .map(fieldsOf)
    .flatMap((reading) => (Array.isArray(reading.ways) ? reading.ways.map(fieldsOf) : [reading]));
  const ends = ways.map(({ closes }) =>
    [closes].flat().flatMap((each) => endAfter(before, by, fieldsOf(each), figures) ?? []),
  );
  // One way without an end leaves it open.
  if (ends.length === 0 || ends.some((each) => each.length === 0)) return undefined;
  return ends
    .map((each) => each.toSorted()[0])
    .toSorted()
    .at(-1);
}

function endAfter(
  day: PlainDate,
  by: Turn['by'],
  { fact, of, plus, count }: FieldGroup,
  figures: FieldGroup,
): PlainDate | undefined {
  if (fact !== by || of !== undefined) return undefined;
  const { unit, value, later } = fieldsOf(figures[String(plus)]);
  const most = Math.max(...[value, ...itemsOf(later).map((each) => fieldsOf(each).value)].map(Number));
  const known = counts.find((each) => each === count);
  if (!known || !lengths.includes(String(unit)) || !Number.isInteger(most)) return undefined;
  const length: DateSpan = { [String(unit)]: most };
  return after({ from: day, until: day }, length, known).until;
}

const lengths: readonly string[] = ['years', 'months', 'days'];
