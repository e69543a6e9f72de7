import type { PlainDate } from '../dates';
import type { Figures, Part } from '../rules';

/** The figures a part of an amount may come to. */
export function figuresOf({ yen, cases = [] }: Part): string[] {
  return [yen, ...cases.map((each) => each.yen)].flatMap((each) => {
    if (each === undefined) return [];
    return typeof each === 'string' ? [each] : [each.from, each.to];
  });
}

/**
 * Of figures that a rule names those whose value somebody can fall under on a day: not a value that begins later, nor one under which nobody falls
 * any more. Of one figure at least one always is.
 */
export function holdingOn(names: readonly string[], figures: Figures, day: PlainDate): string[] {
  return names.filter((name) => {
    const [own = name, from] = name.split(/From(?=\d{8}$)/);
    const isLater = figures[own]?.later?.some((each) => each.from.replaceAll('-', '') === from);
    const hasBegun = !isLater || from === undefined || from <= day.replaceAll('-', '');
    return hasBegun && !isOver(figures[name]?.lastDay, day);
  });
}

/** The highest of the values of a figure that hold on a day, by the name that a rule has for it. */
export function highestOn(name: string, figures: Figures, day: PlainDate): number {
  const [own = name] = name.split(/From(?=\d{8}$)/);
  const figure = figures[own] ?? figures[name];
  const later = figure?.later ?? [];
  const values = [figure, ...later.filter(({ from }) => from <= day)];
  return Math.max(...values.filter((each) => !isOver(each?.lastDay, day)).map((each) => Number(each?.value)));
}

const isOver = (lastDay: string | undefined, day: PlainDate): boolean =>
  lastDay !== undefined && lastDay < day;
