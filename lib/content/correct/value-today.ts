import type { PlainDate } from '../../dates';
import type { Figure } from '../../rules';

/** The value that is meant where no day is written, of the first, second … one of a figure: of several the last one whose day has come. */
export const placeToday = ({ later = [] }: Pick<Figure, 'later'>, today: PlainDate): number =>
  later.findLastIndex(({ from }) => from <= today) + 1;

/** That value with its source. */
export function entryToday(figure: Figure, today: PlainDate): Pick<Figure, 'value' | 'source'> {
  const { value, source } = figure.later?.[placeToday(figure, today) - 1] ?? figure;
  return { value, source };
}
