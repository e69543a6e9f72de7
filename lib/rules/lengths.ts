import type { DateSpan } from '../dates';
import type { Unit } from '../facts/fact';
import { exactly, type Span } from '../facts/value';
import { figureNumber, type Figures } from './figures';
import type { NumberOperand } from './schema';

/** The units of figures by which a day can be moved. */
export const lengthUnits = ['years', 'months', 'days'] as const;

/** A figure as a length of time; throws on any other unit. */
export function lengthOf(figures: Figures, name: string): DateSpan {
  const unit = lengthUnits.find((each) => each === figures[name]?.unit);
  if (!unit) throw new Error(`the figure ${name} is no length of time`);
  return { [unit]: figureNumber(figures, name) };
}

/** A figure with another one added or taken off, in the unit of the fact it is compared with: a year and a month are 13 months. */
export function lengthIn(
  unit: Unit | undefined,
  { figure, plus, minus }: Exclude<NumberOperand, string>,
  figures: Figures,
): Span {
  const value = (name: string | undefined) => (name === undefined ? 0 : numberIn(unit, name, figures));
  return exactly(value(figure) + value(plus) - value(minus));
}

function numberIn(unit: Unit | undefined, name: string, figures: Figures): number {
  const own = figures[name]?.unit;
  const number = figureNumber(figures, name);
  if (own === unit) return number;
  if (own === 'years' && unit === 'months') return number * 12;
  throw new Error(`the figure ${name} cannot be told in ${unit}`);
}
