import { say } from '../../command-words/say';
import { fieldsOf, itemsOf, type FieldGroup } from '../check/values';
import { byDay, piecesByDay, type DatedFigures } from './by-day';
import { figuresNamed } from './figure-names';
import type { Tracing } from './tracing';

type Places = { readonly dated: DatedFigures; readonly trace: Tracing; readonly rule: FieldGroup };

/**
 * The figure that is the ceiling of an amount which changes on a day: the highest of its values, because none of them cuts what the parts come to
 * on its side of the day. Undefined where none changes.
 */
export function ceilingByDay(amount: FieldGroup, { dated, trace, rule }: Places): string | undefined {
  const { parts, ceiling } = amount;
  const names = figuresNamed(parts);
  const isDated = typeof ceiling === 'string' && [...names, ceiling].some((name) => dated.has(name));
  if (!isDated) return undefined;
  const yen = (name: string) => yenOfFigure(name, rule);
  const sides = piecesByDay(byDay({ figure: ceiling, parts }, dated));
  for (const { figure, parts: paid } of sides.map(fieldsOf)) {
    const most = itemsOf(paid).reduce<number>((sum, part) => sum + mostOf(part, yen), 0);
    if (most <= yen(String(figure))) continue;
    const message = say(
      'Write a ceiling of at least {most}, or several values for it too: on one side of the day the parts come to that.',
      { most },
    );
    trace.report({ path: ['amount', 'ceiling'], message });
    break;
  }
  const highest = sides.map((side) => String(fieldsOf(side).figure)).toSorted((a, b) => yen(b) - yen(a));
  return highest[0];
}

function mostOf(part: unknown, yen: (name: string) => number): number {
  const { yen: only, cases } = fieldsOf(part);
  const sums = [only, ...itemsOf(cases).map((each) => fieldsOf(each).yen)];
  return Math.max(0, ...sums.flatMap((each) => figuresNamed(each, 'yen')).map(yen));
}

/** The yen of a figure of the file, or of one of its later values by the name that it has in the rule written out. */
export function yenOfFigure(name: string, { figures }: FieldGroup): number {
  const [own = name, from] = name.split(/From(?=\d{8}$)/);
  const figure = fieldsOf(fieldsOf(figures)[own]);
  const later = itemsOf(figure.later)
    .map(fieldsOf)
    .find((each) => String(each.from).replaceAll('-', '') === from);
  return Number((later ?? figure).value);
}
